package org.bluelamp.reporting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseState;
import org.bluelamp.benchmark.spi.BesideRelease;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;

/** The way from a published release to its reports. */
@SpringComponent
class ReportLinks implements BesideRelease {

    @Override
    public List<Link> links(Release release) {
        if (release.state() != ReleaseState.PUBLISHED || !Actor.current().may(Permission.READ_REPORTS)) {
            return List.of();
        }
        var words = Actor.current().may(Permission.READ_OWN_BENCHMARK) ? "reporting.link.own" : "reporting.link.themes";
        var address = "reports/" + release.getId();
        return List.of(new Link(translate(words), address));
    }
}

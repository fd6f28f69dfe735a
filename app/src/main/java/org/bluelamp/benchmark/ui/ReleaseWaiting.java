package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.ui.Waiting;
import org.bluelamp.uikit.Note;

/** For the second person: a release that somebody else prepared. */
@org.springframework.stereotype.Component
class ReleaseWaiting implements Waiting {

    private final ReleaseService releases;

    ReleaseWaiting(ReleaseService releases) {
        this.releases = releases;
    }

    @Override
    public Optional<Component> on(Actor actor) {
        if (!actor.may(Permission.PUBLISH_RELEASE)) {
            return Optional.empty();
        }
        return releases.waiting().stream()
                .filter(release -> !release.preparedBy().equals(actor.personId()))
                .findFirst()
                .map(ReleaseWaiting::note);
    }

    private static Component note(Release release) {
        return Note.go(translate("benchmark.second-person", release.title()))
                .with(new Anchor(
                        BenchmarkNavigation.release(release.getId()), translate("benchmark.second-person.see")));
    }
}

package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bluelamp.benchmark.UseLine;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** What protection costs in use, for those who decide about releases: measured over invented services, beside the aims. */
@Route("releases/use")
@Requires(Permission.PUBLISH_RELEASE)
class UseView extends BenchmarkPage implements BeforeEnterObserver {

    UseView() {
        title(translate("benchmark.use"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UseLine.all());
    }

    void show(List<UseLine> lines) {
        removeAll();
        add(new PageHead(translate("benchmark.use"))
                .lead(translate("benchmark.use.lead"))
                .back(translate("benchmark.releases"), "releases"));
        if (lines.isEmpty()) {
            add(new EmptyState(translate("benchmark.use.none"), translate("benchmark.use.none.text")));
            return;
        }
        // one under the other: the table needs the whole width
        add(
                new Topic(translate("benchmark.use.measured"))
                        .intro(translate("benchmark.use.measured.text"))
                        .with(UseTable.of(lines)),
                new Topic(translate("benchmark.use.same")).intro(translate("benchmark.use.same.text")),
                new Topic(translate("benchmark.use.error")).intro(translate("benchmark.use.error.text")),
                new Topic(translate("benchmark.use.published")).intro(translate("benchmark.use.published.text")));
    }
}

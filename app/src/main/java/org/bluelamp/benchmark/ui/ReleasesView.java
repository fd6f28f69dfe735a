package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.TaskTable;
import org.bluelamp.uikit.Topic;

/** What is published, and which cycles have no release yet. */
@Route("releases")
@Requires(Permission.READ_RELEASES)
class ReleasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReleaseService releases;
    private final CycleService cycles;

    ReleasesView(ReleaseService releases, CycleService cycles) {
        this.releases = releases;
        this.cycles = cycles;
        setClassName("page");
    }

    @Override
    public String getPageTitle() {
        return translate("benchmark.page-title", translate("benchmark.releases"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("benchmark.releases")).lead(translate("benchmark.releases.lead")));
        var all = releases.all();
        if (all.isEmpty()) {
            add(new EmptyState(translate("benchmark.none"), translate("benchmark.none.text")));
        } else {
            var table = new FoldTable(
                    translate("benchmark.releases"),
                    Column.text(translate("benchmark.cycle")),
                    Column.text(translate("benchmark.published")),
                    Column.text(translate("benchmark.forces")));
            all.forEach(release -> table.addRow(
                    new Anchor(BenchmarkNavigation.release(release.getId()), release.title()),
                    new Span(DateText.day(release.publishedAt())),
                    new Span(ReleaseBands.group(release.forces()))));
            add(new Topic(translate("benchmark.published")).with(table));
        }
        if (Actor.current().may(Permission.PUBLISH_RELEASE)) {
            var done = all.stream().map(Release::cycle).collect(Collectors.toSet());
            var waiting = cycles.all().stream()
                    .filter(cycle -> !done.contains(cycle.getId()))
                    .toList();
            if (!waiting.isEmpty()) {
                var table = new TaskTable(
                        translate("benchmark.waiting"),
                        Column.text(translate("benchmark.cycle")),
                        Column.text(translate("benchmark.freezes")));
                waiting.forEach(cycle -> table.addRow(link(cycle), new Span(DateText.day(cycle.freezes()))));
                add(new Topic(translate("benchmark.waiting")).with(table));
            }
        }
    }

    private static Anchor link(Cycle cycle) {
        return new Anchor(BenchmarkNavigation.preview(cycle.getId()), cycle.title());
    }
}

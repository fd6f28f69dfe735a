package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.bluelamp.uikit.Words;

/** What is published, for the nation what waits or was discarded, and which cycles have no release yet. */
@Route("releases")
@Requires(Permission.READ_RELEASES)
class ReleasesView extends BenchmarkPage implements BeforeEnterObserver {

    private final ReleaseService releases;
    private final CycleService cycles;

    ReleasesView(ReleaseService releases, CycleService cycles) {
        this.releases = releases;
        this.cycles = cycles;
        title(translate("benchmark.releases"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("benchmark.releases")).lead(translate("benchmark.releases.lead")));
        var all = releases.published();
        if (all.isEmpty()) {
            add(new EmptyState(translate("benchmark.none"), translate("benchmark.none.text")));
        } else {
            add(new Topic(translate("benchmark.published"))
                    .with(table(
                            all,
                            translate("benchmark.published"),
                            release -> release.publishedAt().orElseThrow())));
        }
        var prepared = releases.waiting();
        if (!prepared.isEmpty()) {
            add(new Topic(translate("benchmark.prepared"))
                    .intro(translate("benchmark.prepared.text"))
                    .with(table(prepared, translate("benchmark.prepared.at"), Release::preparedAt)));
        }
        var discarded = releases.discarded();
        if (!discarded.isEmpty()) {
            add(new Topic(translate("benchmark.discarded"))
                    .intro(translate("benchmark.discarded.text"))
                    .with(discarded(discarded)));
        }
        if (Actor.current().may(Permission.PUBLISH_RELEASE)) {
            add(new Paragraph(new Anchor("releases/use", translate("benchmark.use"))));
        }
        if (Actor.current().may(Permission.PREPARE_RELEASE)) {
            addCycles(Stream.concat(all.stream(), prepared.stream())
                    .map(Release::cycle)
                    .collect(Collectors.toSet()));
        }
    }

    private static FoldTable table(List<Release> releases, String dated, Function<Release, Instant> date) {
        var table = new FoldTable(
                translate("benchmark.releases"),
                Column.text(translate("benchmark.cycle")),
                Column.text(dated),
                Column.text(translate("benchmark.forces")));
        releases.forEach(release -> table.addRow(
                link(release, releases),
                new Span(DateText.day(date.apply(release))),
                new Span(ReleaseBands.group(release.forces()))));
        return table;
    }

    private static FoldTable discarded(List<Release> releases) {
        var table = new FoldTable(
                translate("benchmark.discarded"),
                Column.text(translate("benchmark.cycle")),
                Column.text(translate("benchmark.discarded")),
                Column.text(translate("benchmark.discard.reason")));
        releases.forEach(release -> table.addRow(
                new Anchor(
                        BenchmarkNavigation.release(release.getId()),
                        translate("benchmark.release.numbered", release.title(), release.number())),
                new Span(DateText.day(release.discardedAt().orElseThrow())),
                new Paragraph(release.discardedWhy().orElse(""))));
        return table;
    }

    private static Component link(Release release, List<Release> all) {
        var link = new Anchor(BenchmarkNavigation.release(release.getId()), ReleaseWords.name(release));
        return all.stream()
                        .anyMatch(other -> other.cycle().equals(release.cycle()) && other.number() > release.number())
                ? new Div(link, new Div(Words.meta(translate("benchmark.restated.since"))))
                : link;
    }

    /** @param done the cycles that have a release, or one that waits */
    private void addCycles(Set<UUID> done) {
        var all = cycles.all();
        addCycles(
                translate("benchmark.waiting"),
                translate("benchmark.freezes"),
                all.stream().filter(cycle -> !done.contains(cycle.getId())).toList());
        addCycles(
                translate("benchmark.restate"),
                translate("benchmark.frozen"),
                all.stream().filter(cycle -> done.contains(cycle.getId())).toList());
    }

    private void addCycles(String heading, String freeze, List<Cycle> cycles) {
        if (cycles.isEmpty()) {
            return;
        }
        var table = new TaskTable(heading, Column.text(translate("benchmark.cycle")), Column.text(freeze));
        cycles.forEach(cycle -> table.addRow(link(cycle), new Span(DateText.day(cycle.freezes()))));
        add(new Topic(heading).with(table));
    }

    private static Anchor link(Cycle cycle) {
        return new Anchor(BenchmarkNavigation.preview(cycle.getId()), cycle.title());
    }
}

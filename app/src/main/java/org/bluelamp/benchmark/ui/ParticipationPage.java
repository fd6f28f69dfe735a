package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.bluelamp.benchmark.ParticipationService;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.framework.Cycle;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Figures;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** Who is how far in a cycle, and what stands in the way of its release. Nobody's answers. */
final class ParticipationPage extends Div {

    /**
     * @param others the way to other cycles
     * @param forces which of them the page shows, of all
     */
    ParticipationPage(
            ParticipationService participation,
            ReleaseService releases,
            Publishing publishing,
            Cycle cycle,
            CycleChoice others,
            Clock clock,
            Function<List<Participation>, Topic> forces) {
        var all = participation.in(cycle.getId());
        add(new PageHead(translate("benchmark.participation.title", cycle.title())).lead(lead(cycle, clock)));
        add(others);
        add(figures(all.stream().filter(Participation::expected).toList()));
        var columns = new Columns(translate("benchmark.participation.aside"));
        columns.work(
                new Topic(translate("benchmark.readiness"))
                        .intro(translate("benchmark.readiness.text", DateText.day(cycle.freezes())))
                        .with(ReadinessTable.of(publishing.readiness(cycle.getId()), cycle)),
                forces.apply(all));
        columns.aside(latest(releases), new Div(Note.info(translate("benchmark.participation.who-sees"))));
        add(columns);
    }

    private static String lead(Cycle cycle, Clock clock) {
        var now = clock.instant();
        return now.isBefore(cycle.closes())
                ? translate("benchmark.participation.lead", cycle.daysLeft(now))
                : translate("benchmark.participation.lead.closed");
    }

    private static Figures figures(List<Participation> all) {
        return new Figures()
                .add(
                        translate("benchmark.figure.submitted"),
                        Numbers.whole(count(all, "submitted")),
                        Numbers.ofWhole(all.size()),
                        translate("benchmark.figure.of-forces"))
                .add(
                        translate("benchmark.figure.under-way"),
                        Numbers.whole(
                                all.size() - count(all, "submitted") - count(all, ParticipationService.NOT_STARTED)),
                        "",
                        translate("benchmark.figure.for-sign-off", count(all, "for-sign-off")))
                .add(
                        translate("benchmark.figure.not-started"),
                        Numbers.whole(count(all, ParticipationService.NOT_STARTED)),
                        "",
                        "")
                .add(
                        translate("benchmark.figure.take-part"),
                        Numbers.whole(all.stream().filter(Participation::counts).count()),
                        "",
                        translate("benchmark.figure.by-consent"));
    }

    private static long count(List<Participation> all, String state) {
        return all.stream().filter(row -> row.state().equals(state)).count();
    }

    private static Topic latest(ReleaseService releases) {
        var topic = new Topic(translate("benchmark.latest"));
        return releases.latest()
                .map(release -> topic.with(
                        new Paragraph(new Anchor(BenchmarkNavigation.release(release.getId()), release.title())),
                        new Paragraph(translate(
                                "benchmark.latest.text",
                                DateText.day(release.publishedAt().orElseThrow()),
                                withheld(release)))))
                .orElseGet(() -> topic.with(new Paragraph(translate("benchmark.none"))));
    }

    private static long withheld(Release release) {
        return release.figures().areas().stream()
                .filter(area -> area.national() == null)
                .count();
    }
}

package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bluelamp.benchmark.ParticipationService;
import org.bluelamp.benchmark.ParticipationService.Filter;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Figures;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Meter;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** Who is how far in a cycle, and what stands in the way of its release. Nobody's answers. */
final class ParticipationPage extends Div {

    private static final List<String> STATES =
            List.of(ParticipationService.NOT_STARTED, "in-progress", "for-sign-off", "signed-off", "submitted");

    private final ParticipationService participation;
    private final ForceDirectory forces;
    private final Cycle cycle;
    private final Div rows = new Div();
    private final TextField text = new TextField(translate("benchmark.find"));
    private final ComboBox<String> state = new ComboBox<>(translate("benchmark.state"));
    private final ComboBox<String> size = new ComboBox<>(translate("benchmark.size"));

    ParticipationPage(
            ParticipationService participation,
            ForceDirectory forces,
            ReleaseService releases,
            Publishing publishing,
            Cycle cycle,
            Clock clock) {
        this.participation = participation;
        this.forces = forces;
        this.cycle = cycle;
        var all = participation.in(cycle.getId());
        add(new PageHead(translate("benchmark.participation.title", cycle.title())).lead(lead(clock)));
        add(figures(all.stream().filter(Participation::expected).toList()));
        var columns = new Columns(translate("benchmark.participation.aside"));
        columns.work(
                new Topic(translate("benchmark.readiness"))
                        .intro(translate("benchmark.readiness.text", DateText.day(cycle.freezes())))
                        .with(ReadinessTable.of(publishing.readiness(cycle.getId()), cycle)),
                new Topic(translate("benchmark.forces")).with(filters(), rows));
        columns.aside(latest(releases), new Div(Note.info(translate("benchmark.participation.who-sees"))));
        add(columns);
        show();
    }

    private String lead(Clock clock) {
        var days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(clock.instant(), DateText.ZONE),
                LocalDate.ofInstant(cycle.closes(), DateText.ZONE));
        return days > 0
                ? translate("benchmark.participation.lead", days)
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
                        Numbers.whole(all.stream()
                                .filter(row -> Boolean.TRUE.equals(row.takesPart()))
                                .count()),
                        "",
                        translate("benchmark.figure.by-consent"));
    }

    private static long count(List<Participation> all, String state) {
        return all.stream().filter(row -> row.state().equals(state)).count();
    }

    private Component filters() {
        state.setItems(STATES);
        state.setItemLabelGenerator(code -> translate("benchmark.state." + code));
        state.setClearButtonVisible(true);
        size.setItems("S", "M", "L", "XL");
        size.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> show());
        state.addValueChangeListener(_ -> show());
        size.addValueChangeListener(_ -> show());
        var filters = new Div(text, state, size);
        filters.addClassName("filters");
        return filters;
    }

    private void show() {
        rows.removeAll();
        var found = participation.in(
                cycle.getId(), new Filter(given(text.getValue()), state.getValue(), size.getValue()), Texts.locale());
        if (found.isEmpty()) {
            rows.add(new EmptyState(translate("benchmark.nothing-found"), translate("benchmark.nothing-found.text")));
            return;
        }
        var table = new FoldTable(
                translate("benchmark.forces"),
                Column.text(translate("benchmark.force")),
                Column.plain(translate("benchmark.state")),
                Column.text(translate("benchmark.answered")),
                Column.text(translate("benchmark.takes-part")));
        found.forEach(row -> table.addRow(
                Wording.of(row.force().name()),
                status(row),
                Meter.percent(row.percent()),
                new Span(row.expected() ? part(row.takesPart()) : "–")));
        rows.add(table);
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private Status status(Participation row) {
        var force = row.force();
        if (!force.active()) {
            return Status.locked(forces.successor(force)
                    .map(successor -> translate("benchmark.merged", Wording.plain(successor.name())))
                    .orElseGet(() -> translate("benchmark.closed")));
        }
        return row.invited() ? status(row.state()) : Status.locked(translate("benchmark.not-invited"));
    }

    private static Status status(String state) {
        var words = translate("benchmark.state." + state);
        return switch (state) {
            case "submitted", "signed-off" -> Status.ok(words);
            case ParticipationService.NOT_STARTED -> Status.notStarted();
            default -> Status.underWay(words);
        };
    }

    private static String part(@Nullable Boolean takesPart) {
        return translate(
                takesPart == null ? "benchmark.part.open" : takesPart ? "benchmark.part.yes" : "benchmark.part.no");
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

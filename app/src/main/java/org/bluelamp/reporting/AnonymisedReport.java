package org.bluelamp.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.Edition;
import org.bluelamp.reporting.file.Block.Column;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Block.Table;
import org.bluelamp.reporting.file.Cell;
import org.bluelamp.reporting.file.Report;
import org.bluelamp.reporting.file.Section;
import org.jspecify.annotations.Nullable;

/**
 * The version that a force may publish. It is made from the release, and by area from one force's quarter and score; it is
 * never handed the force, so that it cannot name it. Where the release withholds an area it says nothing of the force
 * either: that a force is like nearly all would tell what nearly all are.
 */
final class AnonymisedReport {

    private final ReportWords words;
    private final Edition edition;
    private final Cycle cycle;
    private final Release release;

    AnonymisedReport(ReportWords words, Edition edition, Cycle cycle, Release release) {
        this.words = words;
        this.edition = edition;
        this.cycle = cycle;
        this.release = release;
    }

    /** @param scores by area, 0 to 100; what leaves is rounded as the release is */
    Report of(Map<String, Part> quarters, Map<String, Integer> scores) {
        var cover = new Cover(words, edition, cycle, release);
        var published = release.publishedAt().orElseThrow();
        return new Report(
                words.say("reporting.anonymised.title"),
                words.say("reporting.anonymised.lead", release.title(), words.day(published)),
                words.locale(),
                UkDay.of(published),
                words.say("reporting.page"),
                cover.plain(),
                List.of(results(quarters, scores), cover.howToRead(), cover.whyWithheld(), freedomOfInformation()));
    }

    private Section results(Map<String, Part> quarters, Map<String, Integer> scores) {
        var rows = release.figures().areas().stream()
                .map(area -> row(area, quarters.get(area.area()), scores.get(area.area())))
                .toList();
        return Section.of(
                words.say("reporting.anonymised.results"),
                new Sentences(words.say("reporting.anonymised.results.text", Quartiles.STEP)),
                new Table(
                        Stream.of(
                                        "benchmark.area",
                                        "reporting.anonymised.score",
                                        "reporting.place",
                                        "uikit.chart.bands.lower",
                                        "uikit.chart.bands.median",
                                        "uikit.chart.bands.upper")
                                .map(words::say)
                                .map(Column::of)
                                .toList(),
                        rows));
    }

    private List<Cell> row(AreaFigures area, @Nullable Part quarter, @Nullable Integer score) {
        var cells = new ArrayList<Cell>();
        cells.add(
                words.cell(words.phrase(edition.area(area.area()).orElseThrow().title())));
        var national = area.national();
        if (national == null) {
            for (var i = 0; i < 5; i++) {
                cells.add(words.withheld());
            }
            return cells;
        }
        if (quarter == null || score == null) {
            cells.add(words.cell(words.say("reporting.no-score")));
            cells.add(words.cell(words.say("reporting.no-score")));
        } else {
            cells.add(new Cell.Whole(Quartiles.rounded(BigDecimal.valueOf(score))));
            cells.add(words.cell(words.quarter(quarter)));
        }
        cells.add(new Cell.Whole(national.lower()));
        cells.add(new Cell.Whole(national.median()));
        cells.add(new Cell.Whole(national.upper()));
        return cells;
    }

    private Section freedomOfInformation() {
        var published = words.day(release.publishedAt().orElseThrow());
        return new Section(
                words.say("reporting.foi"),
                true,
                List.of(
                        new Sentences(words.say("reporting.foi.published", published)),
                        new Sentences(words.say("reporting.foi.held")),
                        new Sentences(words.say("reporting.foi.not-held")),
                        new Sentences(words.say("reporting.foi.later")),
                        new Sentences(words.say("reporting.foi.not-said"))));
    }
}

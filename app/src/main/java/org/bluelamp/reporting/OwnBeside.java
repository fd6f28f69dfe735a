package org.bluelamp.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.benchmark.OwnReading.Beside;
import org.bluelamp.benchmark.OwnReading.Mover;
import org.bluelamp.benchmark.OwnReading.Reading;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.framework.Edition;
import org.bluelamp.reporting.file.Block.Bullets;
import org.bluelamp.reporting.file.Block.Column;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Block.Table;
import org.bluelamp.reporting.file.Cell;
import org.bluelamp.reporting.file.Section;

/** What a force reads from a release about itself, as the screen says it: what would move it, gaps, strengths, trend. */
final class OwnBeside {

    private final ReportWords words;
    private final Edition edition;
    private final Release release;
    private final Reading reading;

    OwnBeside(ReportWords words, Edition edition, Release release, Reading reading) {
        this.words = words;
        this.edition = edition;
        this.release = release;
        this.reading = reading;
    }

    List<Section> all() {
        var all = new ArrayList<Section>();
        if (edition.target() != null) {
            all.add(beside("gaps", reading.gaps()));
            all.add(beside("strengths", reading.strengths()));
        }
        if (!reading.movers().isEmpty()) {
            all.add(movers());
        }
        var trend = trend();
        if (trend.size() > 1) {
            all.add(trend(trend));
        }
        return all;
    }

    private Section movers() {
        return Section.of(
                words.say("benchmark.movers"),
                new Sentences(words.say("benchmark.movers.text")),
                new Bullets(reading.movers().stream()
                        .map(this::mover)
                        .map(words::phrase)
                        .toList()));
    }

    private String mover(Mover mover) {
        var next = words.quarter(mover.next());
        var how = mover.standards()
                .map(standards -> words.say("benchmark.movers.by", standards, next))
                .orElseGet(() -> words.say("benchmark.movers.beyond", next));
        return words.say(edition.area(mover.area()).orElseThrow().title()) + ": " + how;
    }

    /** @param kind {@code gaps} or {@code strengths} */
    private Section beside(String kind, List<Beside> standards) {
        var title = words.say("benchmark." + kind);
        if (standards.isEmpty()) {
            return Section.of(title, new Sentences(words.say("benchmark." + kind + ".none")));
        }
        return Section.of(
                title,
                new Sentences(words.say("benchmark." + kind + ".text")),
                new Table(
                        List.of(
                                Column.of(words.say("benchmark.standard")),
                                Column.of(words.say("benchmark.own-rating")),
                                Column.of(words.say("benchmark.service-below"))),
                        standards.stream()
                                .map(held -> List.of(
                                        words.cell(words.phrase(held.standard())),
                                        words.cell(words.phrase(
                                                edition.level(held.level()).label())),
                                        words.share(held.below())))
                                .toList()));
    }

    /** Up to this release: what was published later is in no report on it. */
    private List<Release> trend() {
        var published = release.publishedAt().orElseThrow();
        return reading.trend().keySet().stream()
                .filter(each -> !each.publishedAt().orElseThrow().isAfter(published))
                .toList();
    }

    private Section trend(List<Release> releases) {
        var columns = Stream.concat(
                        Stream.of(words.say("benchmark.area")),
                        releases.stream().map(words::release))
                .map(Column::of)
                .toList();
        var rows = edition.areas().stream()
                .map(area -> Stream.concat(
                                Stream.of(words.cell(words.phrase(area.title()))),
                                releases.stream().map(each -> quarter(each, area.code())))
                        .toList())
                .toList();
        return Section.of(
                words.say("benchmark.trend"),
                new Sentences(words.say("benchmark.trend.text")),
                new Table(columns, rows));
    }

    private Cell quarter(Release release, String area) {
        var quarters = reading.trend().get(release);
        var quarter = quarters == null ? null : quarters.get(area);
        if (quarter != null) {
            return words.cell(words.quarter(quarter));
        }
        return release.figures().area(area).map(AreaFigures::national).isPresent()
                ? words.cell(words.say("reporting.no-score"))
                : words.withheld();
    }
}

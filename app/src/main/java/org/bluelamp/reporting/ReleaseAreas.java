package org.bluelamp.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Edition;
import org.bluelamp.reporting.file.Block;
import org.bluelamp.reporting.file.Block.Column;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Cell;
import org.bluelamp.reporting.file.Section;
import org.bluelamp.uikit.Phrase;
import org.jspecify.annotations.Nullable;

/** What a release says by area, nationally and by group: its own figures, or that they are withheld. */
final class ReleaseAreas {

    private final ReportWords words;
    private final Edition edition;
    private final Figures figures;

    ReleaseAreas(ReportWords words, Edition edition, Figures figures) {
        this.words = words;
        this.edition = edition;
        this.figures = figures;
    }

    /** Nationally, with what the figures say in a sentence or two. */
    Section national() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Sentences(said()));
        blocks.addAll(table(AreaFigures::national, null));
        repeated(Partition.WHOLE).ifPresent(blocks::add);
        return Section.of(words.say("benchmark.release.by-area"), blocks);
    }

    /** Nationally, beside the quarters in which one force lies. */
    Section national(Map<String, Part> own) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Sentences(words.say("benchmark.how-to-read.text")));
        blocks.addAll(table(AreaFigures::national, own));
        repeated(Partition.WHOLE).ifPresent(blocks::add);
        return Section.of(words.say("reporting.beside"), blocks);
    }

    /** One section for each group of the partition, withheld ones too. */
    List<Section> groups() {
        var partition = figures.partition();
        return partition.groups().stream()
                .map(group ->
                        Section.of(words.say("benchmark.partition." + partition.code() + "." + group), blocks(group)))
                .toList();
    }

    private List<Block> blocks(String group) {
        var blocks = table(area -> area.group(group).orElse(null), null);
        repeated(group).ifPresent(blocks::add);
        return blocks;
    }

    Phrase area(String code) {
        return words.phrase(edition.area(code).orElseThrow().title());
    }

    private String said() {
        var published =
                figures.areas().stream().filter(area -> area.national() != null).toList();
        var said = words.say(
                "reporting.areas.published", published.size(), figures.areas().size() - published.size());
        var medians = published.stream()
                .mapToInt(area -> area.national() == null ? 0 : area.national().median())
                .summaryStatistics();
        return published.size() < 2 || medians.getMin() == medians.getMax()
                ? said
                : said + " "
                        + words.say(
                                "reporting.areas.medians",
                                names(published, median -> median == medians.getMax()),
                                names(published, median -> median == medians.getMin()));
    }

    private String names(List<AreaFigures> areas, IntPredicate which) {
        return areas.stream()
                .filter(area ->
                        area.national() != null && which.test(area.national().median()))
                .map(area -> area(area.area()).words())
                .collect(Collectors.joining(", "));
    }

    /** @param own the quarters of one force; null for a report that is no force's */
    private List<Block> table(Function<AreaFigures, @Nullable Quartiles> of, @Nullable Map<String, Part> own) {
        var columns = new ArrayList<>(List.of(
                Column.of(words.say("benchmark.area")),
                Column.of(words.say("uikit.chart.bands.lower")),
                Column.of(words.say("uikit.chart.bands.median")),
                Column.of(words.say("uikit.chart.bands.upper"))));
        if (own != null) {
            columns.add(Column.of(words.say("reporting.place")));
        }
        columns.add(Column.drawing(words.say("reporting.drawing")));
        var rows = figures.areas().stream()
                .map(area -> row(area, of.apply(area), own))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(columns, rows));
        if (figures.areas().stream().anyMatch(area -> of.apply(area) == null)) {
            blocks.add(new Sentences(words.say("uikit.withheld.reason")));
        }
        return blocks;
    }

    private List<Cell> row(AreaFigures area, @Nullable Quartiles published, @Nullable Map<String, Part> own) {
        var cells = new ArrayList<Cell>();
        cells.add(words.cell(area(area.area())));
        if (published == null) {
            for (var i = own == null ? 1 : 0; i < 4; i++) {
                cells.add(words.withheld());
            }
            cells.add(new Cell.Empty());
            return cells;
        }
        cells.add(new Cell.Whole(published.lower()));
        cells.add(new Cell.Whole(published.median()));
        cells.add(new Cell.Whole(published.upper()));
        var quarter = own == null ? null : own.get(area.area());
        if (own != null) {
            cells.add(words.cell(quarter == null ? words.say("reporting.no-score") : words.quarter(quarter)));
        }
        cells.add(
                new Cell.Range(published.lower(), published.median(), published.upper(), stretch(published, quarter)));
        return cells;
    }

    private static Cell.@Nullable Stretch stretch(Quartiles published, @Nullable Part quarter) {
        if (quarter == null) {
            return null;
        }
        var line = new org.bluelamp.uikit.chart.Quartiles(published.lower(), published.median(), published.upper());
        var drawn = org.bluelamp.uikit.chart.Quarter.valueOf(quarter.name());
        return new Cell.Stretch(line.from(drawn), line.to(drawn));
    }

    /** @param group of the partition; empty for the whole service */
    private Optional<Block> repeated(String group) {
        var repeated = figures.areas().stream()
                .filter(area -> area.repeated().contains(group))
                .map(area -> area(area.area()).words())
                .toList();
        return repeated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentences(words.say("benchmark.repeated.areas", String.join(", ", repeated))));
    }
}

package org.bluelamp.reporting;

import java.util.ArrayList;
import java.util.List;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.reporting.file.Block;
import org.bluelamp.reporting.file.Block.Column;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Block.Table;
import org.bluelamp.reporting.file.Cell;
import org.bluelamp.reporting.file.Section;
import org.jspecify.annotations.Nullable;

/** What later rooms bring to a release: scores, nationally and by group, and shares. */
final class ReleaseFurther {

    private final ReportWords words;
    private final Figures figures;
    private final FigureTitles titles;

    ReleaseFurther(ReportWords words, Figures figures, FigureTitles titles) {
        this.words = words;
        this.figures = figures;
        this.titles = titles;
    }

    Section section() {
        var scores = figures.further().stream()
                .filter(figure -> figure.scores() != null)
                .toList();
        var shares = figures.further().stream()
                .filter(figure -> figure.scores() == null)
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Sentences(words.say("benchmark.further.text")));
        if (!scores.isEmpty()) {
            blocks.add(table(
                    List.of(
                            "benchmark.further.figure",
                            "benchmark.use.group",
                            "uikit.chart.bands.lower",
                            "uikit.chart.bands.median",
                            "uikit.chart.bands.upper"),
                    scores.stream()
                            .flatMap(figure ->
                                    figures.partition().wholeAndGroups().map(group -> row(figure, group)))
                            .toList()));
        }
        var repeated =
                scores.stream().flatMap(figure -> repeated(figure).stream()).toList();
        if (!repeated.isEmpty()) {
            blocks.add(new Sentences(words.say("benchmark.repeated.areas", String.join(", ", repeated))));
        }
        if (!shares.isEmpty()) {
            blocks.add(table(
                    List.of("benchmark.further.figure", "benchmark.further.yes"),
                    shares.stream()
                            .map(figure -> List.of(words.cell(title(figure)), words.share(figure.yes())))
                            .toList()));
        }
        return Section.of(words.say("benchmark.further"), blocks);
    }

    private Table table(List<String> columns, List<List<Cell>> rows) {
        return new Table(columns.stream().map(words::say).map(Column::of).toList(), rows);
    }

    private List<Cell> row(FurtherFigures figure, String group) {
        var cells = new ArrayList<Cell>();
        cells.add(words.cell(title(figure)));
        cells.add(words.cell(of(group)));
        var quartiles = quartiles(figure.scores(), group);
        if (quartiles == null) {
            cells.addAll(List.of(words.withheld(), words.withheld(), words.withheld()));
        } else {
            cells.add(new Cell.Whole(quartiles.lower()));
            cells.add(new Cell.Whole(quartiles.median()));
            cells.add(new Cell.Whole(quartiles.upper()));
        }
        return cells;
    }

    private List<String> repeated(FurtherFigures figure) {
        var scores = figure.scores();
        return scores == null
                ? List.of()
                : figures.partition()
                        .wholeAndGroups()
                        .filter(scores.repeated()::contains)
                        .map(group -> words.say("benchmark.further.of", title(figure), of(group)))
                        .toList();
    }

    private String of(String group) {
        return words.say(
                group.equals(Partition.WHOLE)
                        ? "benchmark.use.whole"
                        : "benchmark.partition." + figures.partition().code() + "." + group);
    }

    private String title(FurtherFigures figure) {
        return titles.of(figure.code(), words.locale());
    }

    private static @Nullable Quartiles quartiles(@Nullable AreaFigures scores, String group) {
        return scores == null ? null : scores.group(group).orElse(null);
    }
}

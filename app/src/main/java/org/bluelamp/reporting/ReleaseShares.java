package org.bluelamp.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.figures.ReleaseSection;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Barrier;
import org.bluelamp.framework.Edition;
import org.bluelamp.reporting.file.Block;
import org.bluelamp.reporting.file.Block.Bullets;
import org.bluelamp.reporting.file.Block.Column;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Block.Table;
import org.bluelamp.reporting.file.Cell;
import org.bluelamp.reporting.file.Section;
import org.bluelamp.uikit.Phrase;
import org.jspecify.annotations.Nullable;

/** What a release says in shares: movement, core duties, barriers, standards. Each section that it has, and no other. */
final class ReleaseShares {

    private final ReportWords words;
    private final Edition edition;
    private final Figures figures;
    private final FigureTitles titles;

    ReleaseShares(ReportWords words, Edition edition, Figures figures, FigureTitles titles) {
        this.words = words;
        this.edition = edition;
        this.figures = figures;
        this.titles = titles;
    }

    List<Section> all() {
        return ReleaseSection.of(edition, figures).map(this::section).toList();
    }

    /** Without the long list by standard. */
    List<Section> inShort() {
        return ReleaseSection.of(edition, figures)
                .filter(section -> section != ReleaseSection.STANDARDS)
                .map(this::section)
                .toList();
    }

    private Section section(ReleaseSection section) {
        return switch (section) {
            case REPEATED ->
                Section.of(words.say("benchmark.repeated"), new Sentences(words.say("benchmark.repeated.shares")));
            case MOVEMENT -> movement();
            case CORE_DUTIES -> coreDuties();
            case BARRIERS -> barriers();
            case FURTHER -> new ReleaseFurther(words, figures, titles).section();
            case STANDARDS -> standards();
        };
    }

    private Section movement() {
        var rows = new ArrayList<List<Cell>>();
        for (Movement moved : figures.movements()) {
            rows.add(List.of(
                    words.cell(area(moved.area())),
                    words.share(moved.rose()),
                    words.share(moved.stayed()),
                    words.share(moved.fell())));
        }
        return Section.of(
                words.say("benchmark.movement"),
                new Sentences(words.say("benchmark.movement.text") + " " + moved()),
                new Table(
                        List.of(
                                Column.of(words.say("benchmark.area")),
                                Column.of(words.say("benchmark.movement.rose")),
                                Column.of(words.say("benchmark.movement.stayed")),
                                Column.of(words.say("benchmark.movement.fell"))),
                        rows));
    }

    private String moved() {
        var said =
                mostly("reporting.movement.rose", Movement::rose) + mostly("reporting.movement.fell", Movement::fell);
        return said.isEmpty() ? words.say("reporting.movement.neither") : said.strip();
    }

    private String mostly(String key, Function<Movement, @Nullable Third> share) {
        var areas = figures.movements().stream()
                .filter(moved -> share.apply(moved) == Third.MORE_THAN_TWO_THIRDS)
                .map(moved -> area(moved.area()).words())
                .collect(Collectors.joining(", "));
        return areas.isEmpty() ? "" : words.say(key, areas) + " ";
    }

    private Section coreDuties() {
        var areas = figures.coreDuties().stream()
                .flatMap(code -> edition.areaOf(code).stream())
                .map(Area::title)
                .map(words::say)
                .distinct()
                .collect(Collectors.joining(", "));
        return Section.of(
                words.say("benchmark.core-duties"),
                new Sentences(words.say("benchmark.core-duties.text") + " "
                        + words.say("reporting.core-duties.areas", areas)),
                new Bullets(figures.coreDuties().stream().map(this::standard).toList()));
    }

    private Section barriers() {
        var common = figures.barriers();
        var title = words.say("benchmark.barriers");
        if (common != null && common.isEmpty()) {
            return Section.of(title, new Sentences(words.say("benchmark.barriers.none")));
        }
        return Section.of(
                title,
                new Sentences(words.say("benchmark.barriers.text")),
                common == null
                        ? new Sentences(words.say("uikit.withheld.word") + ". " + words.say("uikit.withheld.reason"))
                        : new Bullets(edition.barriers().stream()
                                .filter(barrier -> common.contains(barrier.code()))
                                .map(Barrier::label)
                                .map(words::phrase)
                                .toList()));
    }

    private Section standards() {
        var level = edition.target();
        var target = level == null ? "" : words.say(edition.level(level).label());
        var columns = new ArrayList<>(List.of(
                Column.of(words.say("benchmark.standard")), Column.of(words.say("benchmark.standards.below", target))));
        if (edition.asksForEvidence()) {
            columns.add(Column.of(words.say("benchmark.standards.evidenced")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Sentences(words.say("benchmark.standards.text", target) + " " + counted(target)));
        blocks.add(
                new Table(columns, figures.standards().stream().map(this::row).toList()));
        if (figures.standards().stream().anyMatch(this::withheld)) {
            blocks.add(new Sentences(words.say("uikit.withheld.reason")));
        }
        return Section.of(words.say("benchmark.standards"), blocks);
    }

    private List<Cell> row(StandardFigures figure) {
        var cells = new ArrayList<>(List.of(words.cell(standard(figure.standard())), words.share(figure.below())));
        if (edition.asksForEvidence()) {
            cells.add(words.share(figure.evidenced()));
        }
        return cells;
    }

    private boolean withheld(StandardFigures figure) {
        return figure.below() == null || edition.asksForEvidence() && figure.evidenced() == null;
    }

    private String counted(String target) {
        return words.say(
                "reporting.standards.counted",
                below(Third.MORE_THAN_TWO_THIRDS),
                below(Third.A_THIRD_TO_TWO_THIRDS),
                below(Third.FEWER_THAN_A_THIRD),
                below(null),
                target);
    }

    private long below(@Nullable Third share) {
        return figures.standards().stream()
                .filter(figure -> figure.below() == share)
                .count();
    }

    private Phrase area(String code) {
        return words.phrase(edition.area(code).orElseThrow().title());
    }

    private Phrase standard(String code) {
        return words.phrase(edition.standard(code).orElseThrow());
    }
}

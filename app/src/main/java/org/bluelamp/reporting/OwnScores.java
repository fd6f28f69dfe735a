package org.bluelamp.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.Score.AreaScore;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Standard;
import org.bluelamp.reporting.file.Block;
import org.bluelamp.reporting.file.Block.Column;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Block.Table;
import org.bluelamp.reporting.file.Cell;
import org.bluelamp.reporting.file.Section;
import org.bluelamp.uikit.Phrase;
import org.jspecify.annotations.Nullable;

/** What a force submitted, for its own eyes: scores and their change, completeness, core gaps, barriers. */
final class OwnScores {

    private final ReportWords words;
    private final Standing own;
    private final Optional<Standing> before;

    /** @param before what it submitted in the cycle before, against the same edition */
    OwnScores(ReportWords words, Standing own, Optional<Standing> before) {
        this.words = words;
        this.own = own;
        this.before = before;
    }

    /** What it says of itself, in sentences. */
    String said() {
        var score = own.score();
        var rated = score.rated() == null
                ? words.say("reporting.own.unrated")
                : words.say("reporting.own.rated", score.rated());
        var evidenced = score.evidenced() == null ? "" : words.say("reporting.own.evidenced", score.evidenced()) + " ";
        return rated + " " + evidenced + words.say("reporting.own.answered", score.answered(), score.asked());
    }

    Section scores() {
        var columns = new ArrayList<>(
                List.of(Column.of(words.say("benchmark.area")), Column.of(words.say("assessment.rated"))));
        if (own.edition().asksForEvidence()) {
            columns.add(Column.of(words.say("assessment.evidenced")));
        }
        before.ifPresent(earlier -> columns.add(
                Column.of(words.say("reporting.scores.since", earlier.cycle().title()))));
        var rows = own.score().areas().stream().map(this::row).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Sentences(
                words.say(own.edition().asksForEvidence() ? "reporting.scores.text" : "reporting.scores.text-rated")));
        blocks.add(new Table(columns, rows));
        if (before.isEmpty()) {
            blocks.add(new Sentences(words.say("reporting.scores.first")));
        }
        return Section.of(words.say("reporting.scores"), blocks);
    }

    private List<Cell> row(AreaScore area) {
        var cells = new ArrayList<>(List.of(words.cell(area(area.area())), score(area.rated())));
        if (own.edition().asksForEvidence()) {
            cells.add(score(area.evidenced()));
        }
        before.ifPresent(earlier -> cells.add(words.cell(
                change(area.rated(), earlier.score().area(area.area()).rated()))));
        return cells;
    }

    private Cell score(@Nullable Integer score) {
        return score == null ? words.cell(words.say("reporting.no-score")) : new Cell.Whole(score);
    }

    private String change(@Nullable Integer now, @Nullable Integer then) {
        if (now == null || then == null) {
            return words.say("reporting.change.none");
        }
        return now > then
                ? words.say("reporting.change.up", now - then)
                : now < then ? words.say("reporting.change.down", then - now) : words.say("reporting.change.same");
    }

    Section completeness() {
        var columns = new ArrayList<>(List.of(
                Column.of(words.say("benchmark.area")),
                Column.of(words.say("assessment.answered")),
                Column.of(words.say("reporting.not-applicable"))));
        if (own.edition().asksForEvidence()) {
            columns.add(Column.of(words.say("benchmark.standards.evidenced")));
        }
        return Section.of(
                words.say("reporting.completeness"),
                new Sentences(words.say(
                        own.edition().asksForEvidence()
                                ? "reporting.completeness.text"
                                : "reporting.completeness.text-answered")),
                new Table(
                        columns,
                        own.score().areas().stream().map(this::complete).toList()));
    }

    private List<Cell> complete(AreaScore area) {
        var cells = new ArrayList<>(List.of(
                words.cell(area(area.area())),
                words.cell(words.say("uikit.number.of", area.answered(), area.asked())),
                new Cell.Whole(area.notApplicable())));
        if (own.edition().asksForEvidence()) {
            cells.add(new Cell.Whole(withEvidence(area.area())));
        }
        return cells;
    }

    private int withEvidence(String area) {
        return (int) own.asked(area).stream()
                .map(Standard::code)
                .filter(own.evidenced()::contains)
                .count();
    }

    Section coreGaps() {
        var gaps = own.score().gaps();
        var title = words.say("reporting.core-gaps");
        if (gaps.isEmpty()) {
            return Section.of(title, new Sentences(words.say("reporting.core-gaps.none")));
        }
        return Section.of(
                title,
                new Sentences(words.say("assessment.gaps.meaning")),
                new Table(
                        List.of(
                                Column.of(words.say("benchmark.standard")),
                                Column.of(words.say("reporting.statement")),
                                Column.of(words.say("benchmark.own-rating"))),
                        gaps.stream()
                                .map(gap -> List.of(
                                        words.cell(gap.standard()),
                                        words.cell(words.phrase(own.edition()
                                                .standard(gap.standard())
                                                .orElseThrow()
                                                .statement())),
                                        level(gap.level())))
                                .toList()));
    }

    Section barriers() {
        var named = own.edition().standards().stream()
                .filter(standard -> barrier(standard).isPresent())
                .toList();
        var title = words.say("reporting.own-barriers");
        if (named.isEmpty()) {
            return Section.of(title, new Sentences(words.say("reporting.own-barriers.none")));
        }
        return Section.of(
                title,
                new Sentences(words.say("reporting.own-barriers.text")),
                new Table(
                        List.of(Column.of(words.say("benchmark.standard")), Column.of(words.say("benchmark.barriers"))),
                        named.stream()
                                .map(standard -> List.of(
                                        words.cell(words.phrase(standard)),
                                        words.cell(barrier(standard).orElseThrow())))
                                .toList()));
    }

    private Optional<Phrase> barrier(Standard standard) {
        return own.answer(standard.code())
                .flatMap(Answer::barrier)
                .flatMap(own.edition()::barrier)
                .map(barrier -> words.phrase(barrier.label()));
    }

    private Cell level(int level) {
        return words.cell(words.phrase(own.edition().level(level).label()));
    }

    private Phrase area(String code) {
        return words.phrase(own.edition().area(code).orElseThrow().title());
    }
}

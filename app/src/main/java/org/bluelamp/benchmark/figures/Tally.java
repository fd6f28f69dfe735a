package org.bluelamp.benchmark.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.benchmark.figures.DisclosureReport.Kind;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.bluelamp.disclosure.Floor;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.framework.Edition;

/** What has been added so far: of each force its scores, of everything else only counts. */
final class Tally {

    private final Edition edition;
    private final Partition partition;
    private final AreaScore score;
    private final Map<String, Member> members = new TreeMap<>();
    private final Map<String, ScoreTable> areas = new LinkedHashMap<>();
    private final Map<String, Moves> moves = new LinkedHashMap<>();
    private final Map<String, ScoreTable> furtherScores = new TreeMap<>();
    private final Map<String, Share> furtherShares = new TreeMap<>();
    private final Shares shares;
    private final Barriers barriers;
    private boolean follows;

    Tally(Edition edition, Partition partition, Collection<? extends ForceFigure> further) {
        this.edition = edition;
        this.partition = partition;
        this.score = new AreaScore(edition);
        this.shares = new Shares(edition);
        this.barriers = new Barriers(edition);
        for (var area : edition.areas()) {
            areas.put(area.code(), new ScoreTable(Kind.AREA, area.code(), partition));
            moves.put(area.code(), new Moves());
        }
        for (var figure : further) {
            switch (figure.kind()) {
                case SCORE -> furtherScores.put(figure.code(), new ScoreTable(Kind.FURTHER, figure.code(), partition));
                case YES_NO -> furtherShares.put(figure.code(), new Share());
            }
        }
    }

    void add(Submission submission) {
        var member = submission.member();
        if (members.putIfAbsent(member.force(), member) != null) {
            throw new IllegalArgumentException(member.force() + " is in it twice");
        }
        var group = partition.groupOf(member);
        follows |= !submission.before().isEmpty();
        for (var area : edition.areas()) {
            var now = score.of(area, submission.answers());
            now.ifPresent(points -> requireNonNull(areas.get(area.code())).add(group, points));
            score.of(area, submission.before())
                    .ifPresent(before -> now.ifPresent(
                            points -> requireNonNull(moves.get(area.code())).add(before, points)));
        }
        shares.add(submission.answers());
        barriers.add(submission.answers());
        submission.further().forEach((code, value) -> further(group, code, value));
    }

    private void further(String group, String code, int value) {
        var scores = furtherScores.get(code);
        if (scores != null) {
            scores.add(group, BigDecimal.valueOf(value));
        }
        var share = furtherShares.get(code);
        if (share != null) {
            share.add(value == 1);
        }
    }

    Computed computed() {
        if (!Floor.reached(members.size())) {
            throw new IllegalArgumentException("Fewer forces than the floor make no release");
        }
        var report = new ArrayList<Line>();
        var byArea = areas.values().stream().map(table -> table.figures(report)).toList();
        var heat = shares.heat(report);
        var figures = new Figures(
                ReleaseEngine.RULE,
                GroupBand.of(members.size()),
                partition,
                byArea,
                heat,
                shares.coreDuties(heat),
                barriers.mostCommon(report),
                movements(report),
                further(report));
        return new Computed(figures, new DisclosureReport(report), new TreeMap<>(members));
    }

    private List<Movement> movements(List<Line> report) {
        var all = new ArrayList<Movement>();
        if (follows) {
            moves.forEach((area, moved) -> all.add(moved.shown(area, report)));
        }
        return all;
    }

    private List<FurtherFigures> further(List<Line> report) {
        var all = new ArrayList<FurtherFigures>();
        furtherScores.forEach((code, table) -> all.add(new FurtherFigures(code, table.figures(report), null)));
        furtherShares.forEach(
                (code, share) -> all.add(new FurtherFigures(code, null, share.shown(Kind.FURTHER, code, report))));
        all.sort(Comparator.comparing(FurtherFigures::code));
        return all;
    }
}

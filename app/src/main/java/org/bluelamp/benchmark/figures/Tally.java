package org.bluelamp.benchmark.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bluelamp.benchmark.figures.DisclosureReport.Kind;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
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
    private final Changes changes;

    Tally(Edition edition, Partition partition, Collection<? extends ForceFigure> further) {
        this.edition = edition;
        this.partition = partition;
        this.changes = new Changes(partition);
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
        changes.add(submission);
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

    Computed computed(Optional<Previous> before) {
        if (!Floor.reached(members.size())) {
            throw new IllegalArgumentException("Fewer forces than the floor make no release");
        }
        var report = new ArrayList<Line>();
        before.ifPresent(release -> changes.left(release, members.keySet()));
        var byArea = areas.values().stream()
                .map(table -> table.figures(changes, before, report))
                .toList();
        var scores = new ArrayList<FurtherFigures>();
        furtherScores.forEach(
                (code, table) -> scores.add(new FurtherFigures(code, table.figures(changes, before, report), null)));
        var figures = before.filter(_ -> !changes.enoughForShares())
                .map(release -> repeating(release.figures(), byArea, scores))
                .orElseGet(() -> fresh(byArea, scores, report));
        return new Computed(figures, new DisclosureReport(report), new TreeMap<>(members));
    }

    private Figures fresh(List<AreaFigures> byArea, List<FurtherFigures> scores, List<Line> report) {
        var heat = shares.heat(report);
        var further = new ArrayList<>(scores);
        furtherShares.forEach(
                (code, share) -> further.add(new FurtherFigures(code, null, share.shown(Kind.FURTHER, code, report))));
        return new Figures(
                ReleaseEngine.RULE,
                GroupBand.of(members.size()),
                partition,
                false,
                byArea,
                heat,
                shares.coreDuties(heat),
                barriers.mostCommon(report),
                changes.follows() ? movements(report) : List.of(),
                sorted(further));
    }

    private Figures repeating(Figures last, List<AreaFigures> byArea, List<FurtherFigures> scores) {
        var further = new ArrayList<>(scores);
        last.further().stream().filter(figure -> figure.scores() == null).forEach(further::add);
        return new Figures(
                ReleaseEngine.RULE,
                GroupBand.of(members.size()),
                partition,
                true,
                byArea,
                last.standards(),
                last.coreDuties(),
                last.barriers(),
                last.movements(),
                sorted(further));
    }

    private static List<FurtherFigures> sorted(List<FurtherFigures> further) {
        return further.stream()
                .sorted(Comparator.comparing(FurtherFigures::code))
                .toList();
    }

    private List<Movement> movements(List<Line> report) {
        var all = new ArrayList<Movement>();
        moves.forEach((area, moved) -> all.add(moved.shown(area, report)));
        return all;
    }
}

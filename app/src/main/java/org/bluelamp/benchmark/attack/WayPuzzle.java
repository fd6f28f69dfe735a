package org.bluelamp.benchmark.attack;

import java.util.List;

/**
 * Which way each force moved, where it is told how many rose, stayed and fell: weighs every way to spread them over the
 * forces that are not known, exactly. Shares are believed to be even, or to be anything.
 */
final class WayPuzzle {

    private static final int[] WAYS = {1, 0, -1};

    private final Seen seen;
    private final int round;
    private final Subject subject;
    private final List<Told> told;

    WayPuzzle(Seen seen, int round, Subject subject, List<Told> told) {
        this.seen = seen;
        this.round = round;
        this.subject = subject;
        this.told = told;
    }

    void find(Findings findings) {
        var forces = told.getFirst().forces();
        var known = new int[WAYS.length];
        for (var force : forces) {
            seen.own(round, subject, force).ifPresent(way -> known[1 - (int) way]++);
        }
        var hidden = forces.stream()
                .filter(force -> seen.own(round, subject, force).isEmpty())
                .toList();
        findings.tried(hidden.size());
        var learns = seen.someBelief() != Belief.UNIFORM;
        var after = chances(hidden.size(), known, learns, true);
        var before = chances(hidden.size(), known, learns, false);
        for (var way = 0; way < WAYS.length; way++) {
            var value = WAYS[way];
            if (after[way] >= Attack.SURE && before[way] < Attack.SURE) {
                hidden.forEach(force -> findings.claim(new Claim(force, round, subject, value, value)));
            }
        }
    }

    private double[] chances(int hidden, int[] known, boolean learns, boolean withFigures) {
        var sums = new double[WAYS.length];
        var all = 0.0;
        for (var rose = 0; rose <= hidden; rose++) {
            for (var stayed = 0; rose + stayed <= hidden; stayed++) {
                var spread = new int[] {rose, stayed, hidden - rose - stayed};
                if (!withFigures || agrees(spread, known)) {
                    var weight = Math.exp(weight(spread, known, learns));
                    all += weight;
                    for (var way = 0; way < WAYS.length; way++) {
                        sums[way] += weight * spread[way];
                    }
                }
            }
        }
        for (var way = 0; way < WAYS.length; way++) {
            sums[way] = all > 0 && hidden > 0 ? sums[way] / all / hidden : 0;
        }
        return sums;
    }

    private boolean agrees(int[] spread, int[] known) {
        return told.stream().allMatch(each -> {
            var way = switch (each.statistic()) {
                case ROSE -> 0;
                case STAYED -> 1;
                default -> 2;
            };
            var count = spread[way] + known[way];
            return count >= each.low() && count <= each.high();
        });
    }

    /** Its logarithm: as an urn that learns from what it has seen, or each force for itself. */
    private static double weight(int[] spread, int[] known, boolean learns) {
        var weight = 0.0;
        for (var way = 0; way < WAYS.length; way++) {
            for (var i = 0; i < spread[way]; i++) {
                weight += Math.log((learns ? known[way] + 1.0 + i : 1.0 / WAYS.length) / (i + 1));
            }
        }
        return weight;
    }
}

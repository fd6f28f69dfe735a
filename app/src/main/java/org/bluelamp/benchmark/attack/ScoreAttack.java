package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts what is told of one subject's scores into a puzzle, in one round or several, and claims what the puzzle shows. */
final class ScoreAttack {

    private static final int SWEEPS = 120;
    private static final int STARTS = 6;

    private final Seen seen;
    private final Subject subject;
    private final Belief belief;
    private final Map<Hidden, Integer> variables = new LinkedHashMap<>();
    private final Map<Hidden, Integer> lastRound = new LinkedHashMap<>();
    private final Map<List<Integer>, OrderTold> orders = new LinkedHashMap<>();
    private final List<OptionalDouble> values = new ArrayList<>();
    private final List<Constraint> moves = new ArrayList<>();

    ScoreAttack(Seen seen, Subject subject, Belief belief) {
        this.seen = seen;
        this.subject = subject;
        this.belief = belief;
    }

    /** Uses everything that this round tells of the subject. */
    ScoreAttack round(int round) {
        return use(round, seen.view(round).about(subject).toList());
    }

    /** Uses some of what a round tells. */
    ScoreAttack use(int round, List<Told> told) {
        for (var each : told) {
            if (each.statistic().ofOrder()) {
                var members = each.forces().stream()
                        .map(force -> variable(force, round))
                        .toList();
                if (members.size() >= 3 || each.statistic().oneForcesOwn()) {
                    orders.computeIfAbsent(members, OrderTold::new).add(each);
                }
            }
        }
        return this;
    }

    /** Uses what a round tells of movement since the round before. */
    ScoreAttack moved(int round, List<Told> told) {
        if (!told.isEmpty()) {
            var forces = told.getFirst().forces();
            moves.add(new MovesTold(
                    forces.stream()
                            .mapToInt(force -> variable(force, round - 1))
                            .toArray(),
                    forces.stream().mapToInt(force -> variable(force, round)).toArray(),
                    told));
        }
        return this;
    }

    void find(Findings findings) {
        var hidden = values.stream().filter(OptionalDouble::isEmpty).count();
        if (hidden == 0 || orders.isEmpty()) {
            return;
        }
        var before = new Before();
        var again = new Again();
        solve(true).ifPresent(counted -> {
            findings.tried((int) hidden);
            variables.forEach((who, variable) -> {
                if (counted[variable] != null) {
                    var histogram = new Histogram(counted[variable]);
                    var low = histogram.bestWindow();
                    if (histogram.chance(low) >= Attack.SURE
                            && before.best(variable) < Attack.SURE
                            && again.chance(variable, low) >= Attack.SURE) {
                        findings.claim(new Claim(
                                who.force(),
                                lastRound.getOrDefault(who, 0),
                                subject,
                                low,
                                low + (double) Histogram.WINDOW));
                    }
                }
            });
        });
    }

    /** What the attacker could have said without any figure: asked only when there is something to claim. */
    private final class Before {
        private double[][] counted = {};

        double best(int variable) {
            if (counted.length == 0) {
                counted = solve(false).orElseThrow();
            }
            var histogram = new Histogram(counted[variable]);
            return histogram.chance(histogram.bestWindow());
        }
    }

    /** The same from other starts: a chain that did not get about is not a reason to be sure. */
    private final class Again {
        private final List<double[][]> chains = new ArrayList<>();

        double chance(int variable, int low) {
            if (chains.isEmpty()) {
                for (var i = 0; i < STARTS; i++) {
                    solve(true).ifPresent(chains::add);
                }
            }
            return chains.stream()
                    .mapToDouble(chain -> new Histogram(chain[variable]).chance(low))
                    .average()
                    .orElse(0);
        }
    }

    private Optional<double[][]> solve(boolean withFigures) {
        var puzzle = new ScorePuzzle(belief, seen.experience(), seen.random());
        variables.forEach((who, variable) -> puzzle.variable(values.get(variable), who.since()));
        if (withFigures) {
            orders.values().forEach(puzzle::told);
            moves.forEach(puzzle::told);
        }
        return puzzle.solve(SWEEPS);
    }

    private int variable(String force, int round) {
        var who = new Hidden(force, seen.since(round, subject, force));
        lastRound.merge(who, round, Math::max);
        return variables.computeIfAbsent(who, _ -> {
            values.add(seen.own(round, subject, force));
            return values.size() - 1;
        });
    }
}

package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.benchmark.attack.Subject.Kind;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Standard;

/** Puts all that one round tells of an area into a puzzle of answers, and claims scores and sides of the target. */
final class AnswerAttack {

    private static final int SWEEPS = 60;
    private static final int STARTS = 5;

    private final Seen seen;
    private final int round;
    private final Subject scores;
    private final List<String> forces;
    private final List<String> standards;

    AnswerAttack(Seen seen, int round, Area area) {
        this.seen = seen;
        this.round = round;
        this.scores = new Subject(Kind.SCORE, area.code());
        this.forces = List.copyOf(seen.view(round).members().keySet());
        this.standards = area.standards().stream().map(Standard::code).toList();
    }

    void find(Findings findings) {
        var solved = solved(1);
        if (solved.isEmpty()) {
            return;
        }
        findings.tried((forces.size() - seen.coalition().size()) * (1 + standardsTold()));
        // a chain that did not get about is not a reason to be sure: what it claims has to hold from other starts too
        if (!claims(solved.get()).isEmpty()) {
            solved(STARTS).ifPresent(again -> claims(again).forEach(findings::claim));
        }
    }

    /** Of how many standards a share is told. */
    private int standardsTold() {
        return (int) standards.stream()
                .filter(standard -> Stream.of(Kind.BELOW, Kind.EVIDENCED)
                        .anyMatch(kind -> seen.view(round)
                                .about(new Subject(kind, standard))
                                .findAny()
                                .isPresent()))
                .count();
    }

    private Optional<AnswerPuzzle.Solved> solved(int starts) {
        Optional<AnswerPuzzle.Solved> all = Optional.empty();
        for (var i = 0; i < starts; i++) {
            var solved = puzzle().solve(SWEEPS);
            all = all.isEmpty()
                    ? solved
                    : solved.isEmpty() ? all : Optional.of(all.get().and(solved.get()));
        }
        return all;
    }

    private List<Claim> claims(AnswerPuzzle.Solved solved) {
        var claims = new ArrayList<Claim>();
        for (var force = 0; force < forces.size(); force++) {
            if (!seen.coalition().contains(forces.get(force))) {
                claim(solved, force, claims);
            }
        }
        return claims;
    }

    private void claim(AnswerPuzzle.Solved solved, int force, List<Claim> claims) {
        var histogram = solved.histogram(force);
        var low = histogram.bestWindow();
        if (histogram.chance(low) >= Attack.SURE) {
            claims.add(new Claim(forces.get(force), round, scores, low, low + (double) Histogram.WINDOW));
        }
        if (seen.edition().target() == null) {
            // nobody is on either side of a target that there is not
            return;
        }
        for (var standard = 0; standard < standards.size(); standard++) {
            var below = solved.chanceOfBelow(force, standard);
            if (below >= Attack.SURE || below <= 1 - Attack.SURE) {
                var value = below >= Attack.SURE ? 1 : 0;
                var subject = new Subject(Kind.BELOW, standards.get(standard));
                claims.add(new Claim(forces.get(force), round, subject, value, value));
            }
        }
    }

    private AnswerPuzzle puzzle() {
        var table = new AnswerTable(seen.edition(), forces.size(), standards.size());
        for (var force = 0; force < forces.size(); force++) {
            var own = seen.own(round, scores, forces.get(force));
            if (own.isPresent()) {
                table.known(force, own.getAsDouble());
            }
        }
        orders().forEach(table::told);
        for (var standard = 0; standard < standards.size(); standard++) {
            shares(table, standard, new Subject(Kind.BELOW, standards.get(standard)), false);
            shares(table, standard, new Subject(Kind.EVIDENCED, standards.get(standard)), true);
        }
        return new AnswerPuzzle(table, forces.size(), standards.size(), seen.random());
    }

    private List<OrderTold> orders() {
        var told = new LinkedHashMap<List<Integer>, OrderTold>();
        seen.view(round)
                .about(scores)
                .filter(each -> each.statistic().ofOrder() && each.forces().size() >= 3)
                .forEach(each -> told.computeIfAbsent(
                                each.forces().stream().map(forces::indexOf).toList(), OrderTold::new)
                        .add(each));
        return List.copyOf(told.values());
    }

    private void shares(AnswerTable table, int standard, Subject subject, boolean evidenced) {
        seen.view(round)
                .about(subject)
                .filter(each -> each.statistic() == Statistic.COUNT)
                .findFirst()
                .ifPresent(each -> {
                    var yes = 0;
                    for (var force = 0; force < forces.size(); force++) {
                        if (!each.forces().contains(forces.get(force))) {
                            table.absent(force, standard);
                        }
                        yes += (int) seen.own(round, subject, forces.get(force)).orElse(0);
                    }
                    table.told(standard, evidenced, each.low() - yes, each.high() - yes);
                });
    }
}

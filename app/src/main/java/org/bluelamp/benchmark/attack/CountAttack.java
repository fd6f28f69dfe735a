package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts counts told of one yes-or-no subject into a puzzle, in one round or several, and claims what it shows. */
final class CountAttack {

    private static final double MOST_WAYS = 60_000;
    private static final List<Double> EVEN = List.of(0.5);
    private static final List<Double> ANY =
            IntStream.range(0, 20).mapToObj(i -> (i + 0.5) / 20).toList();

    private final Seen seen;
    private final Subject subject;
    private final Belief belief;
    private final Set<String> knownYes;
    private final List<Told> told = new ArrayList<>();
    private final List<Integer> rounds = new ArrayList<>();

    /** @param knownYes forces of which it is known from elsewhere that their value is yes */
    CountAttack(Seen seen, Subject subject, Belief belief, Set<String> knownYes) {
        this.seen = seen;
        this.subject = subject;
        this.belief = belief;
        this.knownYes = knownYes;
    }

    CountAttack round(int round) {
        seen.view(round)
                .about(subject)
                .filter(each -> each.statistic() == Statistic.COUNT)
                .forEach(each -> use(round, each));
        return this;
    }

    CountAttack use(int round, Told each) {
        told.add(each);
        rounds.add(round);
        return this;
    }

    void find(Findings findings) {
        var about = new LinkedHashMap<Hidden, List<Integer>>();
        var last = new HashMap<Hidden, Integer>();
        var known = new HashMap<Hidden, Boolean>();
        var certain = new int[told.size()];
        for (var i = 0; i < told.size(); i++) {
            for (var force : told.get(i).forces()) {
                var who = new Hidden(force, seen.since(rounds.get(i), subject, force));
                var own = seen.own(rounds.get(i), subject, force);
                if (own.isPresent() || knownYes.contains(force)) {
                    var yes = own.isEmpty() || own.getAsDouble() == 1;
                    known.put(who, yes);
                    certain[i] += yes ? 1 : 0;
                } else {
                    about.computeIfAbsent(who, _ -> new ArrayList<>()).add(i);
                    last.merge(who, rounds.get(i), Math::max);
                }
            }
        }
        if (about.isEmpty()) {
            return;
        }
        var classes = new LinkedHashMap<List<Integer>, List<Hidden>>();
        about.forEach((who, list) ->
                classes.computeIfAbsent(list, _ -> new ArrayList<>()).add(who));
        var signatures = List.copyOf(classes.keySet());
        var sizes = classes.values().stream().mapToInt(List::size).toArray();
        var puzzle = new CountPuzzle(sizes);
        if (puzzle.ways() > MOST_WAYS) {
            return;
        }
        findings.tried(about.size());
        var nothing = new CountPuzzle(sizes);
        for (var i = 0; i < told.size(); i++) {
            var item = i;
            puzzle.told(
                    IntStream.range(0, signatures.size())
                            .filter(of -> signatures.get(of).contains(item))
                            .toArray(),
                    told.get(i).low() - certain[i],
                    told.get(i).high() - certain[i]);
        }
        var yes = (int) known.values().stream().filter(value -> value).count();
        var chances = puzzle.chances(shares(), yes, known.size() - yes);
        var before = nothing.chances(shares(), yes, known.size() - yes);
        for (var of = 0; of < chances.length; of++) {
            var sure = Math.max(chances[of], 1 - chances[of]);
            if (sure >= Attack.SURE && Math.max(before[of], 1 - before[of]) < Attack.SURE) {
                var value = chances[of] >= 0.5 ? 1 : 0;
                for (var who : classes.getOrDefault(signatures.get(of), List.of())) {
                    findings.claim(new Claim(who.force(), last.getOrDefault(who, 0), subject, value, value));
                }
            }
        }
    }

    private List<Double> shares() {
        return switch (belief) {
            case UNIFORM -> EVEN;
            case EXPERIENCED -> List.of(seen.experience().shares().getOrDefault(subject.kind(), 0.5));
            case SERVICE -> ANY;
        };
    }
}

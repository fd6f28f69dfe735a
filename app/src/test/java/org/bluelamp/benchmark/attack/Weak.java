package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.attack.Subject.Kind;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Partition;
import org.jspecify.annotations.Nullable;

/**
 * Designs as others have them, each weakened on purpose: computed anew with each submission, a threshold and no more. What
 * they publish is broken, which shows that the attacker works.
 */
enum Weak implements Design {
    /** Mean, quartiles, minimum and maximum, counts, lines with pseudonyms; any group of any size. */
    D0(1, 0, Statistic.MEAN, Statistic.MINIMUM, Statistic.LOWER, Statistic.MEDIAN, Statistic.UPPER, Statistic.MAXIMUM),
    /** Exact, from five forces on. */
    D1(5, 0, Statistic.MEAN, Statistic.LOWER, Statistic.MEDIAN, Statistic.UPPER),
    /** Exact quartiles, from ten forces on. */
    D2(10, 0, Statistic.LOWER, Statistic.MEDIAN, Statistic.UPPER),
    /** The same, rounded to five. */
    D3(10, 5, Statistic.LOWER, Statistic.MEDIAN, Statistic.UPPER);

    private final int floor;
    private final double step;
    private final List<Statistic> statistics;

    Weak(int floor, double step, Statistic... statistics) {
        this.floor = floor;
        this.step = step;
        this.statistics = List.of(statistics);
    }

    @Override
    public List<Round> publish(List<State> story) {
        var rounds = new ArrayList<Round>();
        State last = null;
        for (var state : story) {
            rounds.add(round(last, state));
            last = state;
        }
        return rounds;
    }

    @Override
    public Scene scene(List<State> story) {
        var rounds = publish(story);
        return new Scene(
                World.EDITION,
                rounds,
                (round, subject, forces) -> asked(rounds.get(round).truth(), subject, forces),
                Scene.askers(rounds, Attack.COALITION));
    }

    private Round round(@Nullable State before, State now) {
        var submissions = Released.submissions(before, now);
        var truth = Truth.of(World.EDITION, Set.of(TestFigures.SHARE.code(), TestFigures.APART.code()), submissions);
        var told = new ArrayList<Told>();
        truth.forEach((subject, values) -> {
            told.addAll(tell(subject, values));
            if (subject.kind() == Kind.SCORE) {
                for (var group : Partition.SIZE.groups()) {
                    told.addAll(tell(subject, of(now, values, group)));
                }
            }
        });
        var changed = new TreeSet<>(Design.changed(before, now));
        changed.retainAll(now.members().keySet());
        return new Round(
                new View(new TreeMap<>(now.members()), told, rows(now, truth)),
                truth,
                changed,
                Truth.figuresChanged(submissions));
    }

    private static Map<String, Double> of(State now, Map<String, Double> values, String group) {
        var some = new LinkedHashMap<String, Double>();
        values.forEach((force, value) -> {
            if (Partition.SIZE.groupOf(now.members().get(force)).equals(group)) {
                some.put(force, value);
            }
        });
        return some;
    }

    private Optional<List<Told>> asked(Map<Subject, Map<String, Double>> truth, Subject subject, Set<String> forces) {
        if (this == D3) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<>(truth.getOrDefault(subject, Map.of()));
        values.keySet().retainAll(forces);
        return Optional.of(tell(subject, values));
    }

    private List<Told> tell(Subject subject, Map<String, Double> values) {
        if (values.size() < floor || values.isEmpty()) {
            return List.of();
        }
        return switch (subject.kind()) {
            case SCORE -> scores(subject, values);
            case MOVED ->
                List.of(
                        count(subject, Statistic.ROSE, values, 1),
                        count(subject, Statistic.STAYED, values, 0),
                        count(subject, Statistic.FELL, values, -1));
            default -> List.of(count(subject, Statistic.COUNT, values, 1));
        };
    }

    private List<Told> scores(Subject subject, Map<String, Double> values) {
        var sorted = values.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return statistics.stream()
                .map(statistic -> {
                    var value = statistic == Statistic.MEAN
                            ? Arrays.stream(sorted).average().orElseThrow()
                            : statistic.of(sorted);
                    var shown = step == 0 ? value : Math.round(value / step) * step;
                    return new Told(
                            subject, statistic, new TreeSet<>(values.keySet()), shown - step / 2, shown + step / 2);
                })
                .toList();
    }

    /** As a percentage, rounded to the step. */
    private Told count(Subject subject, Statistic statistic, Map<String, Double> values, double of) {
        var n = values.size();
        var count = values.values().stream().filter(value -> value == of).count();
        var low = count;
        var high = count;
        while (step > 0 && low > 0 && percent(low - 1, n) == percent(count, n)) {
            low--;
        }
        while (step > 0 && high < n && percent(high + 1, n) == percent(count, n)) {
            high++;
        }
        return new Told(subject, statistic, new TreeSet<>(values.keySet()), low, high);
    }

    private long percent(long count, int n) {
        return Math.round(100.0 * count / n / step);
    }

    private List<Row> rows(State now, Map<Subject, Map<String, Double>> truth) {
        if (this != D0) {
            return List.of();
        }
        return now.members().values().stream()
                .sorted(Comparator.comparing(Member::size).reversed().thenComparing(Member::force))
                .map(Member::force)
                .map(force -> new Row(
                        "Force " + Integer.toHexString(force.hashCode()),
                        truth.entrySet().stream()
                                .filter(subject -> subject.getKey().kind() == Kind.SCORE)
                                .filter(subject -> subject.getValue().containsKey(force))
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        subject -> subject.getValue().get(force)))))
                .toList();
    }
}

package org.bluelamp.benchmark.attack;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bluelamp.benchmark.attack.Subject.Kind;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Floor;
import org.bluelamp.disclosure.Groups;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.disclosure.Withheld;
import org.bluelamp.framework.Edition;
import org.jspecify.annotations.Nullable;

/** Reads a release as an attacker does: each figure, and each figure that is withheld, as what can follow from it. */
final class Reading {

    private static final double HALF = Quartiles.STEP / 2.0;

    private final Computed computed;
    private final Map<Subject, Map<String, Double>> truth;
    private final List<Told> told = new ArrayList<>();

    private Reading(Computed computed, Map<Subject, Map<String, Double>> truth) {
        this.computed = computed;
        this.truth = truth;
    }

    /** @param truth for the names of those who have a value alone */
    static View of(Edition edition, Computed computed, Map<Subject, Map<String, Double>> truth) {
        var reading = new Reading(computed, truth);
        var figures = computed.figures();
        figures.areas().forEach(reading::scores);
        for (var further : figures.further()) {
            if (further.scores() != null) {
                reading.scores(further.scores());
            }
        }
        if (!figures.sharesRepeated()) {
            reading.shares(edition, figures);
        }
        return new View(computed.members(), reading.told, List.of());
    }

    /** Shares that are repeated tell nothing that the release before did not. */
    private void shares(Edition edition, Figures figures) {
        for (var standard : figures.standards()) {
            third(Kind.BELOW, standard.standard(), Statistic.COUNT, standard.below());
            third(Kind.EVIDENCED, standard.standard(), Statistic.COUNT, standard.evidenced());
        }
        for (var movement : figures.movements()) {
            third(Kind.MOVED, movement.area(), Statistic.ROSE, movement.rose());
            third(Kind.MOVED, movement.area(), Statistic.STAYED, movement.stayed());
            third(Kind.MOVED, movement.area(), Statistic.FELL, movement.fell());
        }
        for (var further : figures.further()) {
            third(Kind.YES, further.code(), Statistic.COUNT, further.yes());
        }
        barriers(edition);
    }

    private void scores(AreaFigures figures) {
        var subject = new Subject(Kind.SCORE, figures.area());
        var all = having(subject);
        if (!figures.repeated().contains(Partition.WHOLE)) {
            quartiles(subject, all, figures.national());
        }
        var groups = new HashMap<String, SortedSet<String>>();
        var sizes = new HashMap<String, Integer>();
        var partition = computed.figures().partition();
        for (var code : partition.groups()) {
            var inIt = new TreeSet<>(all);
            inIt.removeIf(force -> !partition
                    .groupOf(requireNonNull(computed.members().get(force)))
                    .equals(code));
            groups.put(code, inIt);
            sizes.put(code, inIt.size());
        }
        // what is repeated was told in the release before, of those who were in that one
        for (var code : Groups.publishable(sizes)) {
            if (!figures.repeated().contains(code) && !overlapping(figures.area(), code)) {
                quartiles(
                        subject,
                        requireNonNull(groups.get(code)),
                        figures.group(code).orElse(null));
            }
        }
    }

    /** That groups are withheld because they would overlap with those of the release before is for everybody to see. */
    private boolean overlapping(String subject, String group) {
        return computed.report().lines().stream()
                .anyMatch(line -> line.withheld() == Withheld.OVERLAPPING
                        && line.subject().equals(subject)
                        && line.group().equals(group));
    }

    private void quartiles(Subject subject, SortedSet<String> forces, @Nullable Quartiles quartiles) {
        if (quartiles != null) {
            told.add(near(subject, Statistic.SMOOTH_LOWER, forces, quartiles.lower()));
            told.add(near(subject, Statistic.SMOOTH_MEDIAN, forces, quartiles.median()));
            told.add(near(subject, Statistic.SMOOTH_UPPER, forces, quartiles.upper()));
            told.add(new Told(subject, Statistic.ALIKE, forces, Statistic.LIMIT, 100));
        } else if (Floor.reached(forces.size())) {
            told.add(new Told(subject, Statistic.ALIKE, forces, 0, Statistic.LIMIT));
        }
    }

    private static Told near(Subject subject, Statistic statistic, SortedSet<String> forces, int shown) {
        return new Told(subject, statistic, forces, shown - HALF, shown + HALF);
    }

    private void third(Kind kind, String code, Statistic statistic, @Nullable Third third) {
        if (third != null) {
            var subject = new Subject(kind, code);
            var forces = having(subject);
            told.add(count(subject, statistic, forces, third));
        }
    }

    private static Told count(Subject subject, Statistic statistic, SortedSet<String> forces, Third third) {
        var n = forces.size();
        return switch (third) {
            case FEWER_THAN_A_THIRD -> new Told(subject, statistic, forces, 0, (n - 1) / 3);
            case A_THIRD_TO_TWO_THIRDS -> new Told(subject, statistic, forces, (n + 2) / 3, 2 * n / 3);
            case MORE_THAN_TWO_THIRDS -> new Told(subject, statistic, forces, 2 * n / 3 + 1, n);
        };
    }

    private void barriers(Edition edition) {
        var shown = computed.figures().barriers();
        if (shown == null) {
            return;
        }
        for (var barrier : edition.barriers()) {
            var subject = new Subject(Kind.BARRIER, barrier.code());
            var forces = having(subject);
            var n = forces.size();
            if (shown.contains(barrier.code())) {
                told.add(new Told(subject, Statistic.COUNT, forces, (n + 2) / 3, n));
            } else if (shown.size() < Figures.MOST_BARRIERS) {
                told.add(count(subject, Statistic.COUNT, forces, Third.FEWER_THAN_A_THIRD));
            }
        }
    }

    private SortedSet<String> having(Subject subject) {
        return new TreeSet<>(truth.getOrDefault(subject, Map.of()).keySet());
    }
}

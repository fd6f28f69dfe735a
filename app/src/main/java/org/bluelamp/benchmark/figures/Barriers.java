package org.bluelamp.benchmark.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.benchmark.figures.DisclosureReport.Kind;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.disclosure.Third;
import org.bluelamp.disclosure.Withheld;
import org.bluelamp.framework.Barrier;
import org.bluelamp.framework.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Which barriers are most common. One force one vote, however often it names one; only those that at least a third of the
 * forces name, because a shorter list would tell who names none; in the edition's order, so that the order tells nothing.
 * Source: decision 0016.
 */
final class Barriers {

    private final Edition edition;
    private final Map<String, Share> named = new LinkedHashMap<>();
    private int forces;

    Barriers(Edition edition) {
        this.edition = edition;
        edition.barriers().forEach(barrier -> named.put(barrier.code(), new Share()));
    }

    void add(Map<String, Submitted> answers) {
        forces++;
        var its = new HashSet<String>();
        for (var submitted : answers.values()) {
            if (submitted.barrier() != null && edition.belowTarget(submitted.level())) {
                its.add(submitted.barrier());
            }
        }
        named.forEach((code, share) -> share.add(its.contains(code)));
    }

    /** Null where there are too few forces; adds its line to the report. */
    @Nullable List<String> mostCommon(List<Line> report) {
        if (named.isEmpty()) {
            return List.of();
        }
        var enough = forces >= Third.FLOOR;
        report.add(new Line(Kind.BARRIERS, "", Partition.WHOLE, enough ? null : Withheld.TOO_FEW));
        if (!enough) {
            return null;
        }
        var most = named.entrySet().stream()
                .filter(each -> Third.of(each.getValue().some(), forces).orElseThrow() != Third.FEWER_THAN_A_THIRD)
                .sorted(Comparator.<Map.Entry<String, Share>>comparingInt(
                                each -> each.getValue().some())
                        .reversed())
                .limit(Figures.MOST_BARRIERS)
                .map(Map.Entry::getKey)
                .toList();
        return edition.barriers().stream()
                .map(Barrier::code)
                .filter(most::contains)
                .toList();
    }
}

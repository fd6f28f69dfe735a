package org.bluelamp.benchmark.figures;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.figures.DisclosureReport.Kind;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;

/** Standard by standard, how many forces are below target and how many ratings are evidenced. */
final class Shares {

    private record Counted(Standard standard, Share below, Share evidenced) {}

    /** The largest share below target first, then by code; the withheld last. */
    private static final Comparator<StandardFigures> HEAT = Comparator.<StandardFigures, Third>comparing(
                    StandardFigures::below, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(StandardFigures::standard);

    private final Edition edition;
    private final Map<String, Counted> counted;

    Shares(Edition edition) {
        this.edition = edition;
        this.counted = edition.standards().stream()
                .collect(Collectors.toMap(
                        Standard::code,
                        standard -> new Counted(standard, new Share(), new Share()),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    void add(Map<String, Submitted> answers) {
        answers.forEach((code, submitted) -> {
            var standard = counted.get(code);
            if (standard != null) {
                standard.below().add(edition.belowTarget(submitted.level()));
                standard.evidenced().add(submitted.evidenced());
            }
        });
    }

    /** The heat list; empty if the edition has no target. */
    List<StandardFigures> heat(List<Line> report) {
        if (edition.target() == null) {
            return List.of();
        }
        var figures = new ArrayList<StandardFigures>();
        for (var each : counted.values()) {
            var code = each.standard().code();
            figures.add(new StandardFigures(
                    code,
                    each.below().shown(Kind.STANDARD_BELOW, code, report),
                    edition.asksForEvidence() ? each.evidenced().shown(Kind.STANDARD_EVIDENCED, code, report) : null));
        }
        figures.sort(HEAT);
        return figures;
    }

    /** The core standards that at least a third do not meet, in the order of the heat list. */
    List<String> coreDuties(List<StandardFigures> heat) {
        return heat.stream()
                .filter(figures -> figures.below() != null && figures.below() != Third.FEWER_THAN_A_THIRD)
                .map(StandardFigures::standard)
                .filter(code -> requireNonNull(counted.get(code)).standard().core())
                .limit(Figures.MOST_CORE_DUTIES)
                .toList();
    }
}

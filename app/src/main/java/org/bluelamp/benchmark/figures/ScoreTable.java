package org.bluelamp.benchmark.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.benchmark.figures.DisclosureReport.Kind;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.disclosure.Groups;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Withheld;
import org.jspecify.annotations.Nullable;

/** The scores of one subject, nationally and by the groups of the partition, and what of them may be shown. */
final class ScoreTable {

    private final Kind kind;
    private final String subject;
    private final List<BigDecimal> all = new ArrayList<>();
    private final Map<String, List<BigDecimal>> byGroup = new LinkedHashMap<>();

    ScoreTable(Kind kind, String subject, Partition partition) {
        this.kind = kind;
        this.subject = subject;
        partition.groups().forEach(group -> byGroup.put(group, new ArrayList<>()));
    }

    void add(String group, BigDecimal score) {
        all.add(score);
        if (!group.isEmpty()) {
            requireNonNull(byGroup.get(group)).add(score);
        }
    }

    /** What may be shown; each figure adds its line to the report. */
    AreaFigures figures(List<Line> report) {
        var national = shown("", all, Quartiles.withheld(all).orElse(null), report);
        var sizes = new LinkedHashMap<String, Integer>();
        byGroup.forEach((group, scores) -> sizes.put(group, scores.size()));
        var publishable = Groups.publishable(sizes);
        var groups = new LinkedHashMap<String, Quartiles>();
        byGroup.forEach((group, scores) -> {
            var why = Quartiles.withheld(scores).orElse(null);
            if (why != Withheld.TOO_FEW && !publishable.contains(group)) {
                why = Withheld.COMPLEMENT;
            }
            var quartiles = shown(group, scores, why, report);
            if (quartiles != null) {
                groups.put(group, quartiles);
            }
        });
        return new AreaFigures(subject, national, groups);
    }

    private @Nullable Quartiles shown(
            String group, List<BigDecimal> scores, @Nullable Withheld why, List<Line> report) {
        report.add(new Line(kind, subject, group, why));
        return why == null ? Quartiles.of(scores).orElseThrow() : null;
    }
}

package org.bluelamp.benchmark.figures;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    AreaFigures figures(Changes changes, Optional<Previous> before, List<Line> report) {
        var last = before.flatMap(release -> release.figures().scores(subject));
        var repeated = new HashSet<String>();
        var national = last.isPresent() && !enough(changes, Partition.WHOLE)
                ? again(Partition.WHOLE, last.get().national(), repeated, report)
                : shown(Partition.WHOLE, all, Quartiles.withheld(all).orElse(null), report);
        var publishable = publishable();
        var groups = new LinkedHashMap<String, Quartiles>();
        byGroup.forEach((group, scores) -> {
            Quartiles quartiles;
            if (changes.overlaps(before)) {
                quartiles = shown(group, scores, Withheld.OVERLAPPING, report);
            } else if (last.isPresent() && changes.sameGroups(before) && !enough(changes, group)) {
                quartiles = again(group, last.get().groups().get(group), repeated, report);
            } else {
                quartiles = shown(group, scores, why(scores, publishable.contains(group)), report);
            }
            if (quartiles != null) {
                groups.put(group, quartiles);
            }
        });
        return new AreaFigures(subject, national, groups, repeated);
    }

    private boolean enough(Changes changes, String group) {
        return kind == Kind.FURTHER ? changes.enoughOf(subject, group) : changes.enoughIn(group);
    }

    private Set<String> publishable() {
        var sizes = new LinkedHashMap<String, Integer>();
        byGroup.forEach((group, scores) -> sizes.put(group, scores.size()));
        return Groups.publishable(sizes);
    }

    private static @Nullable Withheld why(List<BigDecimal> scores, boolean publishable) {
        var why = Quartiles.withheld(scores).orElse(null);
        return why != Withheld.TOO_FEW && !publishable ? Withheld.COMPLEMENT : why;
    }

    private @Nullable Quartiles again(
            String group, @Nullable Quartiles before, Set<String> repeated, List<Line> report) {
        repeated.add(group);
        report.add(new Line(kind, subject, group, before == null ? Withheld.AS_BEFORE : null));
        return before;
    }

    private @Nullable Quartiles shown(
            String group, List<BigDecimal> scores, @Nullable Withheld why, List<Line> report) {
        report.add(new Line(kind, subject, group, why));
        return why == null ? Quartiles.of(scores).orElseThrow() : null;
    }
}

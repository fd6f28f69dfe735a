package org.bluelamp.benchmark;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bluelamp.benchmark.Readiness.Check;
import org.bluelamp.benchmark.Readiness.Rule;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.disclosure.Floor;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleState;
import org.springframework.stereotype.Component;

/** What has to hold before a release of a cycle. Source: decision 0006. */
@Component
class ReadinessRules {

    /** A next release follows only when this many forces' figures differ from the last, so that no joiner can be told. */
    static final int FEWEST_CHANGED = 5;

    private final Series series;
    private final SubmittedFacts facts;

    ReadinessRules(Series series, SubmittedFacts facts) {
        this.series = series;
        this.facts = facts;
    }

    Readiness of(Cycle cycle) {
        var submitted = facts.fingerprints(cycle.getId());
        var earlier = series.of(cycle);
        var published = earlier.stream()
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .toList();
        return new Readiness(
                List.of(
                        new Check(Rule.CYCLE_FROZEN, "", cycle.state() == CycleState.FROZEN),
                        new Check(
                                Rule.ENOUGH_FORCES, String.valueOf(submitted.size()), Floor.reached(submitted.size())),
                        differs(
                                Rule.ENOUGH_CHANGED,
                                series.toDifferFrom(cycle, earlier),
                                last -> changed(last, cycle, submitted) >= FEWEST_CHANGED),
                        differs(
                                Rule.DISCARDED_DIFFERS,
                                earlier.stream()
                                        .filter(release -> release.state() == ReleaseState.DISCARDED)
                                        .toList(),
                                seen -> noneOrEnough(changed(seen, cycle, submitted))),
                        new Check(
                                Rule.NONE_WAITS,
                                "",
                                earlier.stream().noneMatch(release -> release.state() == ReleaseState.PREPARED)),
                        new Check(
                                Rule.SAME_RULE,
                                published.isEmpty() ? "" : ReleaseEngine.RULE,
                                published.stream()
                                        .allMatch(release -> release.rule().equals(ReleaseEngine.RULE)))),
                !published.isEmpty(),
                earlier.stream().findFirst().map(Release::partition));
    }

    private static Check differs(Rule rule, List<Release> earlier, Predicate<Release> enough) {
        return new Check(
                rule,
                earlier.isEmpty() ? "" : String.valueOf(FEWEST_CHANGED),
                earlier.stream().allMatch(enough));
    }

    /** What was discarded was seen too: its figures may be made again, or differ by as many as any others. Source: decision 0020. */
    private static boolean noneOrEnough(long changed) {
        return changed == 0 || changed >= FEWEST_CHANGED;
    }

    /** Who joined or left since then, and who is in both with other answers. Of a frozen cycle nobody's answers change. */
    private long changed(Release last, Cycle cycle, SortedMap<String, String> now) {
        var before = last.cycle().equals(cycle.getId()) ? now : facts.fingerprints(last.cycle());
        var members = last.members();
        var forces = new TreeSet<>(members);
        forces.addAll(now.keySet());
        return forces.stream()
                .filter(force -> members.contains(force) != now.containsKey(force)
                        || before.containsKey(force) && !Objects.equals(before.get(force), now.get(force)))
                .count();
    }
}

package org.bluelamp.benchmark.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.disclosure.Floor;

/**
 * How much changed since the release before, and so what may be computed anew. The difference between two figures is a
 * figure about those who changed between them, and has to pass as one:
 *
 * <ul>
 *   <li>a table of scores is made anew when at least {@link Floor#FORCES} of its forces joined, left or have new answers, and
 *       repeated otherwise;
 *   <li>a table of a later room's scores is made anew when at least that many of its forces have another value there, or one for
 *       the first time: what they answered says nothing about it. Who left is not counted, because nobody knows any more whether
 *       they had one;
 *   <li>shares are counted anew when more than two thirds of all forces have new answers, as in a new cycle. A share that
 *       crosses the edge of its band where only a few changed tells what those few said, at times for certain: at least
 *       fifteen of 43 forces, then at most fifteen of 48, leaves nothing for the five that joined. Blurred edges do not help;
 *   <li>the groups are cut in another way only then too: two partitions of the same answers overlap.
 * </ul>
 *
 * <p>Source: decision 0016, each measured by the attacker.
 */
final class Changes {

    private final Partition partition;
    private final Map<String, Integer> changed = new HashMap<>();
    private final Map<String, Map<String, Integer>> changedOf = new HashMap<>();
    private int all;
    private int withNewAnswers;
    private boolean follows;

    Changes(Partition partition) {
        this.partition = partition;
    }

    void add(Submission submission) {
        all++;
        follows |= !submission.before().isEmpty();
        if (submission.answersChanged()) {
            withNewAnswers++;
            count(changed, submission.member());
        }
        submission
                .figuresChanged()
                .forEach(code -> count(changedOf.computeIfAbsent(code, _ -> new HashMap<>()), submission.member()));
    }

    /** Counts those that were in the release before and are not in this one. */
    void left(Previous before, Set<String> stayed) {
        before.members().stream()
                .filter(member -> !stayed.contains(member.force()))
                .forEach(member -> count(changed, member));
    }

    private void count(Map<String, Integer> byGroup, Member member) {
        byGroup.merge(Partition.WHOLE, 1, Integer::sum);
        if (partition != Partition.NATIONAL) {
            byGroup.merge(partition.groupOf(member), 1, Integer::sum);
        }
    }

    /** Whether the table of this group, or of {@link Partition#WHOLE}, may be made anew. */
    boolean enoughIn(String group) {
        return Floor.reached(changed.getOrDefault(group, 0));
    }

    /** As the other, for the scores of the later room's figure with this code. */
    boolean enoughOf(String figure, String group) {
        return Floor.reached(changedOf.getOrDefault(figure, Map.of()).getOrDefault(group, 0));
    }

    boolean enoughForShares() {
        return 3 * withNewAnswers > 2 * all;
    }

    /** Whether the release before had the same groups. */
    boolean sameGroups(Optional<Previous> before) {
        return before.map(Previous::figures)
                .map(Figures::partition)
                .filter(other -> other == partition)
                .isPresent();
    }

    /** Whether groups of the release before would overlap with those of this one. */
    boolean overlaps(Optional<Previous> before) {
        return !enoughForShares()
                && before.map(Previous::figures)
                        .map(Figures::partition)
                        .filter(other -> other != Partition.NATIONAL && other != partition)
                        .isPresent();
    }

    /** Whether any force was in the release before. */
    boolean follows() {
        return follows;
    }
}

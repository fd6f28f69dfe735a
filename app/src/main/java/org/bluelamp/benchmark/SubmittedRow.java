package org.bluelamp.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Gatherer;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.benchmark.figures.Submitted;
import org.jspecify.annotations.Nullable;

/**
 * One row that a force handed over.
 *
 * @param kind {@code now} or {@code before} for an answer, {@code figure} or {@code figure-before} for what a later room brings
 * @param code of the standard or the figure
 */
record SubmittedRow(
        String force,
        String kind,
        String code,
        int value,
        boolean evidenced,
        @Nullable String barrier) {

    private static final String BEFORE = "before";
    private static final String FIGURE_BEFORE = "figure-before";

    /** Whether it is of the release before. */
    boolean ofBefore() {
        return kind.equals(BEFORE) || kind.equals(FIGURE_BEFORE);
    }

    /** Rows sorted by force become one submission a force; forces that do not count, or submitted nothing now, are left out. */
    static Gatherer<SubmittedRow, ?, Submission> byForce(Membership membership) {
        return Gatherer.<SubmittedRow, OneForce, Submission>ofSequential(
                OneForce::new,
                (force, row, downstream) -> {
                    var whole = force.is(row.force()) || force.push(membership, downstream);
                    force.add(row);
                    return whole;
                },
                (force, downstream) -> force.push(membership, downstream));
    }

    private static final class OneForce {

        private @Nullable String force;
        private Map<String, Submitted> now = new HashMap<>();
        private Map<String, Submitted> before = new HashMap<>();
        private Map<String, Integer> further = new HashMap<>();
        private Map<String, Integer> furtherBefore = new HashMap<>();

        boolean is(String code) {
            return force == null || force.equals(code);
        }

        void add(SubmittedRow row) {
            force = row.force();
            switch (row.kind()) {
                case "now" -> now.put(row.code(), new Submitted(row.value(), row.evidenced(), row.barrier()));
                case BEFORE -> before.put(row.code(), new Submitted(row.value(), row.evidenced(), row.barrier()));
                case FIGURE_BEFORE -> furtherBefore.put(row.code(), row.value());
                default -> further.put(row.code(), row.value());
            }
        }

        /** @return whether more is wanted */
        boolean push(Membership membership, Gatherer.Downstream<? super Submission> downstream) {
            var wanted = true;
            if (force != null && !now.isEmpty()) {
                var member = membership.of(force);
                if (member.isPresent()) {
                    wanted = downstream.push(new Submission(member.get(), now, further, before, furtherBefore));
                }
            }
            now = new HashMap<>();
            before = new HashMap<>();
            further = new HashMap<>();
            furtherBefore = new HashMap<>();
            return wanted;
        }
    }
}

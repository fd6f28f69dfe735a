package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Previous;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.benchmark.figures.Submitted;
import org.jspecify.annotations.Nullable;

/**
 * The product as it is: the engine's figures, and a next release only when enough forces changed. A choice of forces is asked
 * for as what it would be: a next release of these forces alone.
 *
 * @param fewestChanged how many must have changed
 * @param asOftenHelped how many forces ask for help with each standard by name
 * @param partitions in turn
 */
record Released(int fewestChanged, int asOftenHelped, Partition... partitions) implements Design {

    private static final int FLOOR = 10;

    /** One release, with what went in. */
    private record Made(Round round, Computed computed, List<Submission> submissions) {

        /** As if these forces alone were released next, with the answers that they have. */
        List<Told> asked(Subject subject, Set<String> forces) {
            var theirs = submissions.stream()
                    .filter(submission -> forces.contains(submission.member().force()))
                    .map(submission -> new Submission(
                            submission.member(),
                            submission.answers(),
                            submission.further(),
                            submission.answers(),
                            submission.further()))
                    .toList();
            try {
                var next = new ReleaseEngine(World.EDITION, computed.figures().partition(), TestFigures.ALL)
                        .compute(theirs.stream(), Optional.of(Previous.of(computed)));
                return Round.of(World.EDITION, next, theirs)
                        .view()
                        .about(subject)
                        .toList();
            } catch (IllegalArgumentException refused) {
                return List.of();
            }
        }
    }

    @Override
    public List<Round> publish(List<State> story) {
        return made(story).stream().map(Made::round).toList();
    }

    private List<Made> made(List<State> story) {
        var made = new ArrayList<Made>();
        State last = null;
        for (var state : story) {
            if (state.members().size() >= FLOOR && Design.changed(last, state).size() >= fewestChanged) {
                var submissions = submissions(last, state);
                var partition = partitions[made.size() % partitions.length];
                var computed = new ReleaseEngine(World.EDITION, partition, TestFigures.ALL)
                        .compute(
                                submissions.stream(),
                                made.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(Previous.of(made.getLast().computed())));
                made.add(new Made(Round.of(World.EDITION, computed, submissions), computed, submissions));
                last = state;
            }
        }
        return made;
    }

    @Override
    public Scene scene(List<State> story) {
        var made = made(story);
        return new Scene(
                        World.EDITION,
                        made.stream().map(Made::round).toList(),
                        (round, subject, forces) -> Optional.of(made.get(round).asked(subject, forces)),
                        Map.of())
                .asIfAskedForHelp(asOftenHelped);
    }

    static List<Submission> submissions(@Nullable State before, State now) {
        return now.members().values().stream()
                .map(member -> new Submission(
                        member,
                        now.answers().get(member.force()),
                        TestFigures.of(now, member.force()),
                        before == null
                                ? Map.<String, Submitted>of()
                                : before.answers().getOrDefault(member.force(), Map.of()),
                        before == null ? Map.of() : TestFigures.of(before, member.force())))
                .toList();
    }
}

package org.bluelamp.benchmark.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Previous;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.benchmark.figures.Submitted;
import org.jspecify.annotations.Nullable;

/**
 * The product as it is: the engine's figures, and a next release only when enough forces changed.
 *
 * @param fewestChanged how many must have changed
 * @param asOftenHelped how many forces ask for help with each standard by name
 * @param partitions in turn
 */
record Released(int fewestChanged, int asOftenHelped, Partition... partitions) implements Design {

    private static final int FLOOR = 10;

    @Override
    public List<Round> publish(List<State> story) {
        var rounds = new ArrayList<Round>();
        State last = null;
        Optional<Previous> before = Optional.empty();
        for (var state : story) {
            if (state.members().size() >= FLOOR && Design.changed(last, state).size() >= fewestChanged) {
                var submissions = submissions(last, state);
                var partition = partitions[rounds.size() % partitions.length];
                var computed = new ReleaseEngine(World.EDITION, partition, TestFigures.ALL)
                        .compute(submissions.stream(), before);
                rounds.add(Round.of(World.EDITION, computed, submissions));
                before = Optional.of(Previous.of(computed));
                last = state;
            }
        }
        return rounds;
    }

    @Override
    public Scene scene(List<State> story) {
        var rounds = publish(story);
        return new Scene(
                World.EDITION, rounds, (_, _, _) -> Optional.empty(), Design.helped(rounds.getLast(), asOftenHelped));
    }

    static List<Submission> submissions(@Nullable State before, State now) {
        return now.members().values().stream()
                .map(member -> new Submission(
                        member,
                        now.answers().get(member.force()),
                        TestFigures.of(now.answers().get(member.force())),
                        before == null
                                ? Map.<String, Submitted>of()
                                : before.answers().getOrDefault(member.force(), Map.of())))
                .toList();
    }
}

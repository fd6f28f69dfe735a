package org.bluelamp.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bluelamp.benchmark.attack.World;
import org.junit.jupiter.api.Test;

/** That memory does not grow with answers: of each force no more than its scores stays. */
class EngineMemoryTest {

    private static final int FORCES = 40;
    private static final int COLLECTIONS = 50;
    private static final long BETWEEN = 20;

    private final List<WeakReference<?>> handed = new ArrayList<>();
    private boolean held = true;

    @Test
    void holdsNoAnswersOnceItHasTakenThem() {
        new ReleaseEngine(World.EDITION, Partition.SIZE, List.of())
                .compute(IntStream.range(0, FORCES).mapToObj(this::submission));
        assertThat(held)
                .as("the first force's answers, while the last is taken")
                .isFalse();
    }

    private Submission submission(int number) {
        if (number == FORCES - 1) {
            held = held();
        }
        var answers = answers(number);
        var before = answers(number + 1);
        if (number == 0) {
            handed.add(new WeakReference<>(answers));
            handed.add(new WeakReference<>(before));
        }
        return new Submission(World.member(number), answers, Map.of(), before, Map.of());
    }

    private static Map<String, Submitted> answers(int number) {
        var answers = new HashMap<String, Submitted>();
        World.EDITION
                .standards()
                .forEach(standard -> answers.put(standard.code(), new Submitted(number % 4, false, null)));
        return answers;
    }

    private boolean held() {
        for (var i = 0; i < COLLECTIONS; i++) {
            System.gc();
            if (handed.stream().allMatch(each -> each.refersTo(null))) {
                return false;
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return true;
    }
}

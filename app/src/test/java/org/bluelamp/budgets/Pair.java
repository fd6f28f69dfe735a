package org.bluelamp.budgets;

import java.util.function.Supplier;

/** The portal and its twin: whatever the one does, the other does right after it, so that noise hits both alike. */
final class Pair {

    private final Tape tape;
    private final Twin twin;

    Pair(Tape tape, Twin twin) {
        this.tape = tape;
        this.twin = twin;
    }

    /**
     * Times one turn by the portal and then the same statements by plain JDBC.
     *
     * @return how many statements it took, the pin not counted
     */
    long turn(Runnable work, Samples portals, Samples plain) {
        var begun = System.nanoTime();
        var steps = tape.during(work);
        portals.add(System.nanoTime() - begun);
        twin.meet(steps);
        begun = System.nanoTime();
        twin.play(steps);
        plain.add(System.nanoTime() - begun);
        return steps.stream()
                .filter(step -> step instanceof Step.Executed executed && !executed.pin())
                .count();
    }

    /** Does what is not timed, by both. */
    void aside(Runnable work) {
        var steps = tape.during(work);
        twin.meet(steps);
        twin.play(steps);
    }

    /** As the other, for work with a result. */
    <T> T aside(Supplier<T> work) {
        var result = new Object() {
            T value;
        };
        aside(() -> {
            result.value = work.get();
        });
        return result.value;
    }
}

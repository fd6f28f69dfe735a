package org.bluelamp.budgets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Takes down what the portal says to its database, on whatever thread. */
final class Tape {

    private final List<Step> steps = new ArrayList<>();
    private boolean running;

    /** What people's own checkouts said during the work, the pin included. The portal's jobs beside it are nobody's turn. */
    List<Step> during(Runnable work) {
        synchronized (this) {
            steps.clear();
            running = true;
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                running = false;
            }
        }
        synchronized (this) {
            return ofPeople(steps);
        }
    }

    synchronized void write(Step step) {
        if (running) {
            steps.add(step);
        }
    }

    private static List<Step> ofPeople(List<Step> steps) {
        var kept = new ArrayList<Step>();
        var out = new HashSet<Integer>();
        for (var step : steps) {
            if (step instanceof Step.Executed executed && executed.pin()) {
                var known = out.remove(step.connection());
                if (!executed.pinned().isEmpty()) {
                    out.add(step.connection());
                } else if (known) {
                    kept.add(step);
                }
            }
            if (out.contains(step.connection())) {
                kept.add(step);
            }
        }
        return kept;
    }
}

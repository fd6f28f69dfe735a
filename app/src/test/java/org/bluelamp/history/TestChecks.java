package org.bluelamp.history;

import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** A check of a force's history, now and on this thread. */
public final class TestChecks {

    private TestChecks() {}

    /** Seals what waits and checks everything. */
    public static HistoryCheck everything(ApplicationContext context, String force) {
        context.getBean(Sealer.class).seal();
        return Objects.requireNonNull(context.getBean(CheckRounds.class).check(force, true));
    }

    /** As on the hour: what is new, unless everything is due. */
    public static HistoryCheck onTheHour(ApplicationContext context, String force) {
        context.getBean(Sealer.class).seal();
        return Objects.requireNonNull(context.getBean(CheckRounds.class).check(force, false));
    }
}

package org.bluelamp.benchmark;

import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.EditionService;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The attack itself, unless a test that is about something else says what came of it. */
@TestComponent
@Primary
public class TestPublicationAttack extends PublicationAttack {

    private static @Nullable Integer found;
    private static @Nullable Attacked last;

    TestPublicationAttack(Series series, SubmittedFacts facts, Membership membership, EditionService editions) {
        super(series, facts, membership, editions);
    }

    /** So much is disclosed from now on, without an attack. */
    public static void finds(int disclosed) {
        found = disclosed;
    }

    public static void inEarnest() {
        found = null;
        last = null;
    }

    /** What came of the last attack in earnest. */
    static @Nullable Attacked last() {
        return last;
    }

    @Override
    Attacked on(Cycle cycle, Computed candidate) {
        if (found != null) {
            return new Attacked(1, found);
        }
        last = super.on(cycle, candidate);
        return last;
    }
}

package org.bluelamp.benchmark;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    private static final Set<UUID> ALONE = new HashSet<>();
    private static @Nullable Integer found;
    private static @Nullable Attacked last;
    private static @Nullable CyclicBarrier meanwhile;

    TestPublicationAttack(Releases releases, SubmittedFacts facts, Membership membership, EditionService editions) {
        super(new Own(releases), facts, membership, editions);
    }

    /** Tests share a database: a test that is about the series leaves out what others published. */
    private static final class Own extends Series {

        Own(Releases releases) {
            super(releases);
        }

        @Override
        List<Release> published() {
            return super.published().stream()
                    .filter(release -> ALONE.isEmpty() || ALONE.contains(release.cycle()))
                    .toList();
        }
    }

    /** So much is disclosed from now on, without an attack. */
    public static void finds(int disclosed) {
        found = disclosed;
    }

    public static void inEarnest() {
        found = null;
        meanwhile = null;
        last = null;
        ALONE.clear();
    }

    /** Whoever has computed a candidate waits here for the others. */
    static void meanwhile(CyclicBarrier barrier) {
        meanwhile = barrier;
    }

    /** In earnest, as if no other cycles than these were released. */
    static void inEarnest(Cycle... cycles) {
        inEarnest();
        Arrays.stream(cycles).map(Cycle::getId).forEach(ALONE::add);
    }

    /** What came of the last attack in earnest. */
    static @Nullable Attacked last() {
        return last;
    }

    @Override
    Attacked on(Cycle cycle, Computed candidate) {
        if (meanwhile != null) {
            await(meanwhile);
        }
        if (found != null) {
            return new Attacked(1, found);
        }
        last = super.on(cycle, candidate);
        return last;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}

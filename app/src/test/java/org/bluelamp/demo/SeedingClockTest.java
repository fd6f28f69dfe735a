package org.bluelamp.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SeedingClockTest {

    private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");

    private final SeedingClock clock = new SeedingClock();

    /** Else a checkpoint that is made meanwhile comes before its own seal, and no verifier believes it. */
    @Test
    void tellsThePastToNobodyButWhoeverMakesIt() {
        clock.go(PAST);
        assertThat(clock.instant()).isEqualTo(PAST);
        assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isAfter(PAST);
        clock.now();
        assertThat(clock.instant()).isAfter(PAST);
    }
}

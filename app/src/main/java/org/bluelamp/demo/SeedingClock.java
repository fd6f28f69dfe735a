package org.bluelamp.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Tells the time; on a thread that makes the demonstration's past, it tells that past. The history keeps the real time beside it,
 * and so does whatever else the portal does meanwhile: a checkpoint made in the past would come before its own seal.
 */
@Component
@Primary
@ConditionalOnProperty(name = "bluelamp.demo", havingValue = "full")
class SeedingClock extends Clock {

    private static final Clock PRESENT = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();

    /** From here on it is this moment on this thread, until {@link #now}. */
    void go(Instant moment) {
        past.set(moment);
    }

    void now() {
        past.remove();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return PRESENT.withZone(zone);
    }

    @Override
    public Instant instant() {
        var moment = past.get();
        return moment == null ? PRESENT.instant() : moment;
    }
}

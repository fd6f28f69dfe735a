package org.bluelamp.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Tells the time; while the demonstration's past is made, it tells that past. The history keeps the real time beside it. */
@Component
@Primary
@ConditionalOnProperty(name = "bluelamp.demo", havingValue = "full")
class SeedingClock extends Clock {

    private volatile @Nullable Instant past;

    /** From here on it is this moment, until {@link #now}. */
    void go(Instant moment) {
        past = moment;
    }

    void now() {
        past = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        var moment = past;
        return moment == null ? Clock.systemUTC().instant() : moment;
    }
}

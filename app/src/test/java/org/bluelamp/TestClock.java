package org.bluelamp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** The portal's clock in tests: it stands still, to the microsecond like the portal's own, and a test sets it. */
@TestConfiguration(proxyBeanMethods = false)
@Primary
public class TestClock extends Clock {

    private static final Instant FIRST = Instant.parse("2026-11-22T14:02:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(FIRST);

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.get().truncatedTo(ChronoUnit.MICROS);
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    public void advance(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** Each class of tests begins on the same day, whichever ran before. */
    public static class Again extends AbstractTestExecutionListener {

        @Override
        public void beforeTestClass(TestContext test) {
            test.getApplicationContext().getBean(TestClock.class).set(FIRST);
        }
    }
}

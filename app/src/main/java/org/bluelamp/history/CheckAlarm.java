package org.bluelamp.history;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bluelamp.tenancy.Pin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells whoever runs the portal what the checks found: in the log, and as {@code bluelamp_history_breaks} by force. */
@Component
class CheckAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAlarm.class);

    private final MeterRegistry meters;
    private final Counter failures;
    private final Map<String, AtomicLong> breaks = new ConcurrentHashMap<>();

    CheckAlarm(MeterRegistry meters) {
        this.meters = meters;
        this.failures = meters.counter("bluelamp.history.check.failures");
    }

    void found(String force, HistoryCheck check) {
        breaks.computeIfAbsent(force, this::gauge).set(check.breaks());
        if (!check.whole()) {
            LOG.error(
                    "The history of {} does not hold: {} breaks. The first is {}",
                    force,
                    check.breaks(),
                    check.named().isEmpty() ? "not named" : check.named().getFirst());
        }
        if (!check.watched() && force.equals(Pin.NATIONAL)) {
            LOG.warn("The database does not tell of changes of its own structure; run deploy/database/watch.sql in it"
                    + " as a superuser");
        }
    }

    void failed(String force, RuntimeException why) {
        failures.increment();
        LOG.error("The history of {} could not be checked", force, why);
    }

    private AtomicLong gauge(String force) {
        var held = new AtomicLong();
        Gauge.builder("bluelamp.history.breaks", held, AtomicLong::get)
                .tag("force", force)
                .register(meters);
        return held;
    }
}

package org.bluelamp.history;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the histories are checked: all of them each hour, one after the other; one at once when somebody asks. */
@Component
class CheckRounds {

    private static final int ASKED_AT_ONCE = 2;

    private final Checking checking;
    private final ForceDirectory forces;
    private final CheckAlarm alarm;
    private final Duration every;
    private final Map<String, CheckProgress> running = new ConcurrentHashMap<>();
    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private final ExecutorService asked = Executors.newFixedThreadPool(
            ASKED_AT_ONCE, Thread.ofPlatform().name("check-", 1).daemon().factory());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("checks").daemon().factory());

    /** @param every how long after one round the next begins; zero for never: then only {@link #ask} is left */
    CheckRounds(
            Checking checking,
            ForceDirectory forces,
            CheckAlarm alarm,
            @Value("${bluelamp.checks.every:1h}") Duration every) {
        this.checking = checking;
        this.forces = forces;
        this.alarm = alarm;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (every.isPositive()) {
            clock.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
        asked.shutdownNow();
    }

    /** Checks everything in this force, soon and on another thread; nothing more where somebody else has just asked. */
    void ask(String force) {
        if (running.putIfAbsent(force, CheckProgress.BEGUN) == null) {
            asked.execute(() -> check(force, true));
        }
    }

    /** How far a check of this force is on this node. */
    Optional<CheckProgress> running(String force) {
        return Optional.ofNullable(running.get(force));
    }

    /** Whether the last check of this force on this node broke off. */
    boolean failed(String force) {
        return failed.contains(force);
    }

    private void round() {
        check(Pin.NATIONAL, false);
        forces.all().stream().map(Force::code).forEach(force -> check(force, false));
    }

    /** Null only for a check that another node is at. */
    @Nullable HistoryCheck check(String force, boolean everything) {
        try {
            var found = Actor.job(force, "history-check")
                    .call(() -> checking.check(everything, progress -> running.put(force, progress)))
                    .orElse(null);
            failed.remove(force);
            if (found != null) {
                alarm.found(force, found);
            }
            return found;
        } catch (RuntimeException e) {
            failed.add(force);
            alarm.failed(force, e);
            return null;
        } finally {
            running.remove(force);
        }
    }
}

package org.bluelamp.history;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Rounds;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the histories are checked: all of them each hour, one after the other; one at once when somebody asks. */
@Component
class CheckRounds extends Rounds {

    private static final int ASKED_AT_ONCE = 2;

    private record Running(String force, CheckProgress progress) {}

    private final Checking checking;
    private final ForceDirectory forces;
    private final CheckAlarm alarm;
    /** Forces of which somebody asked for a check that has not begun. */
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();
    /** Each check that is under way, of which a force may have two: the hour's, and one that was asked for. */
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();

    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private final ExecutorService asked = Executors.newFixedThreadPool(
            ASKED_AT_ONCE, Thread.ofPlatform().name("check-", 1).daemon().factory());

    /** @param every how long after one round the next begins; zero for never: then only {@link #ask} is left */
    CheckRounds(
            Checking checking,
            ForceDirectory forces,
            CheckAlarm alarm,
            @Value("${bluelamp.checks.every:1h}") Duration every) {
        super("checks", Duration.ZERO, every);
        this.checking = checking;
        this.forces = forces;
        this.alarm = alarm;
    }

    @PreDestroy
    void end() {
        asked.shutdownNow();
    }

    /**
     * Checks everything in this force, soon and on another thread; nothing more where somebody else has just asked and that check
     * has not begun.
     */
    void ask(String force) {
        if (awaited.add(force)) {
            asked.execute(() -> check(force, true));
        }
    }

    /** How far a check of this force is on this node, or one that was asked for and begins soon. */
    Optional<CheckProgress> running(String force) {
        return running.values().stream()
                .filter(each -> each.force().equals(force))
                .map(Running::progress)
                .max(Comparator.comparingLong(CheckProgress::done))
                .or(() -> awaited.contains(force) ? Optional.of(CheckProgress.BEGUN) : Optional.empty());
    }

    /** Whether the last check of this force on this node broke off. */
    boolean failed(String force) {
        return failed.contains(force);
    }

    @Override
    protected void round() {
        Stream.concat(Stream.of(Pin.NATIONAL), forces.all().stream().map(Force::code))
                .takeWhile(force -> !ending())
                .forEach(force -> check(force, false));
    }

    /** Null for a check that another node is at, and for one that broke off. */
    @Nullable HistoryCheck check(String force, boolean everything) {
        var id = UUID.randomUUID();
        running.put(id, new Running(force, CheckProgress.BEGUN));
        if (everything) {
            awaited.remove(force);
        }
        try {
            var found = Actor.job(force, "history-check")
                    .call(() -> checking.check(everything, progress -> goesOn(id, new Running(force, progress))))
                    .orElse(null);
            failed.remove(force);
            if (found != null) {
                alarm.found(force, found);
            }
            return found;
        } catch (CancellationException e) {
            return null;
        } catch (RuntimeException e) {
            failed.add(force);
            alarm.failed(force, e);
            return null;
        } finally {
            running.remove(id);
        }
    }

    /** Unless the portal ends: then it breaks off, keeps nothing, and begins again after the next start. */
    private void goesOn(UUID id, Running check) {
        if (ending()) {
            throw new CancellationException();
        }
        running.put(id, check);
    }
}

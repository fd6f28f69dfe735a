package org.bluelamp.identity;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work of the portal's own, done round after round on a thread of its own for as long as the portal runs. A round that fails is
 * logged and the next one comes; the portal waits for the one that is on before it ends.
 */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration first;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService clock;

    /**
     * @param name of its thread
     * @param first how long after the start the first round begins
     * @param every how long after one round the next begins; zero for never: then only who calls {@link #round} does the work
     */
    protected Rounds(String name, Duration first, Duration every) {
        this.name = name;
        this.first = first;
        this.every = every;
    }

    /** The work, once. */
    protected abstract void round();

    /** Whether the portal ends: a long round breaks off where nothing is lost, and goes on after the next start. */
    protected final boolean ending() {
        var running = clock;
        return running != null && running.isShutdown();
    }

    @Override
    public void start() {
        if (every.isPositive()) {
            var rounds = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name(name).daemon().factory());
            clock = rounds;
            rounds.scheduleWithFixedDelay(this::quietly, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A round that threw would be the last; also one that ran out of memory because of what others did meanwhile. */
    private void quietly() {
        try {
            round();
        } catch (RuntimeException | Error e) {
            LOG.error("A round of {} broke off; the next one comes in {}", name, every, e);
        }
    }

    @Override
    public void stop() {
        var running = clock;
        if (running != null) {
            running.close();
            clock = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}

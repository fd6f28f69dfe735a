package org.bluelamp.history;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bluelamp.history.RoleGrantStanding.State;
import org.bluelamp.identity.ProviderAdmin;
import org.bluelamp.identity.RoleEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads every few minutes what the identity provider's admin events say of roles, and has the histories tell it. */
@Component
class RoleGrantRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RoleGrantRounds.class);

    private final Optional<RoleEvents> events;
    private final RoleGrants grants;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("role-events").daemon().factory());
    private volatile RoleGrantStanding standing;

    /** @param every how long after one round the next begins; zero for never */
    RoleGrantRounds(
            Optional<RoleEvents> events,
            RoleGrants grants,
            Clock clock,
            @Value("${bluelamp.roles.every:5m}") Duration every) {
        this.events = events;
        this.grants = grants;
        this.clock = clock;
        this.every = every;
        this.standing = new RoleGrantStanding(events.isPresent() ? State.WAITING : State.NONE, null);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (events.isPresent() && every.isPositive()) {
            rounds.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }

    RoleGrantStanding standing() {
        return standing;
    }

    /** Once; what cannot be read is read by the next round. */
    synchronized void round() {
        events.ifPresent(read -> {
            try {
                read.untold(grants::untold).forEach(grants::tell);
                standing = new RoleGrantStanding(State.READ, clock.instant());
            } catch (ProviderAdmin.Refused e) {
                stays(State.REFUSED, e);
            } catch (RuntimeException e) {
                stays(State.AWAY, e);
            }
        });
    }

    private void stays(State state, RuntimeException why) {
        if (standing.state() != state) {
            LOG.warn("Who granted roles is not known for now: {}", why.getMessage());
        }
        standing = new RoleGrantStanding(state, standing.at());
    }
}

package org.bluelamp.history;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.bluelamp.history.RoleGrantStanding.State;
import org.bluelamp.identity.ProviderAdmin;
import org.bluelamp.identity.RoleEvents;
import org.bluelamp.identity.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads every few minutes what the identity provider's admin events say of roles, and has the histories tell it. */
@Component
class RoleGrantRounds extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(RoleGrantRounds.class);

    private final Optional<RoleEvents> events;
    private final RoleGrants grants;
    private final Clock clock;
    private volatile RoleGrantStanding standing;

    /** @param every how long after one round the next begins; zero for never */
    RoleGrantRounds(
            Optional<RoleEvents> events,
            RoleGrants grants,
            Clock clock,
            @Value("${bluelamp.roles.every:5m}") Duration every) {
        super("role-events", Duration.ZERO, events.isPresent() ? every : Duration.ZERO);
        this.events = events;
        this.grants = grants;
        this.clock = clock;
        this.standing = new RoleGrantStanding(events.isPresent() ? State.WAITING : State.NONE, null);
    }

    RoleGrantStanding standing() {
        return standing;
    }

    /** Once; what cannot be read is read by the next round. */
    @Override
    protected synchronized void round() {
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

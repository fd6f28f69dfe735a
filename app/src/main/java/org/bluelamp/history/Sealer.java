package org.bluelamp.history;

import java.time.Duration;
import java.util.Objects;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Rounds;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Has the database seal what waits, in every force, each second. The work and the one right to it lie in the database
 * function {@code seal_due}, a door of its own; whichever node of the portal comes first holds the lease.
 */
@Component
public class Sealer extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    /** In each force, in one transaction; what is left waits for the next, at once. */
    private static final int MOST = 10_000;

    private final JdbcTemplate jdbc;
    private boolean failing;

    /** @param every how long after one round the next begins; zero for never: then only {@link #seal} is left */
    Sealer(JdbcTemplate jdbc, @Value("${bluelamp.sealing.every:1s}") Duration every) {
        super("sealer", Duration.ZERO, every);
        this.jdbc = jdbc;
    }

    /** Seals all that is committed now, unless another node is at it. Returns how many changes. */
    public long seal() {
        return Actor.job(Pin.NATIONAL, "sealing").call(() -> {
            long sealed = 0;
            @Nullable Integer more;
            do {
                more = jdbc.queryForObject("select seal_due(?)", Integer.class, MOST);
                sealed += Objects.requireNonNullElse(more, 0);
            } while (more != null && more > 0);
            return sealed;
        });
    }

    @Override
    protected void round() {
        try {
            seal();
            failing = false;
        } catch (RuntimeException | Error e) {
            // said once: whoever opens the page of seals sees how long changes have been waiting
            if (!failing) {
                LOG.error("The history could not be sealed; changes wait until it can", e);
            }
            failing = true;
        }
    }
}

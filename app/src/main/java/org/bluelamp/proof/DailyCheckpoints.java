package org.bluelamp.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Rounds;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Pin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes each force's checkpoint of the day, at 23:00 in the United Kingdom, or as soon after it as the portal runs. */
@Component
public class DailyCheckpoints extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCheckpoints.class);

    private static final Duration AFTER_THE_START = Duration.ofSeconds(30);

    /** When the day's checkpoint is made. */
    public static final LocalTime HOUR = LocalTime.of(23, 0);

    private final ForceDirectory forces;
    private final Checkpoints checkpoints;
    private final Seals seals;
    private final Clock clock;
    private final Duration every;

    /** @param every how long after one look at the clock the next follows; zero for never */
    DailyCheckpoints(
            ForceDirectory forces,
            Checkpoints checkpoints,
            Seals seals,
            Clock clock,
            @Value("${bluelamp.checkpoint.every:5m}") Duration every) {
        super("checkpoints", AFTER_THE_START, every);
        this.forces = forces;
        this.checkpoints = checkpoints;
        this.seals = seals;
        this.clock = clock;
        this.every = every;
    }

    /** Makes what is due, the national plane's last: with it go those of all forces. One's trouble keeps no other from its checkpoint. */
    @Override
    public void round() {
        Stream.concat(forces.all().stream().map(Force::code), Stream.of(Pin.NATIONAL))
                .forEach(this::make);
    }

    /** The last moment at which a checkpoint was due. */
    static Instant due(Instant now) {
        var today = now.atZone(UkDay.ZONE).with(HOUR);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private void make(String force) {
        try {
            Actor.job(force, "checkpoint").run(() -> {
                var due = due(clock.instant());
                var made = checkpoints.lastPosted().map(KeptCheckpoint::madeAt);
                if (made.filter(at -> !at.isBefore(due)).isEmpty()
                        && !seals.before(Long.MAX_VALUE, 1).isEmpty()) {
                    checkpoints.make(Occasion.DAILY);
                }
            });
        } catch (DataIntegrityViolationException e) {
            LOG.debug("Another node made the checkpoint of {}", force);
        } catch (RuntimeException e) {
            LOG.error("The checkpoint of {} could not be made; it is tried again in {}", force, every, e);
        }
    }
}

package org.bluelamp.history;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who read the history. Told once for each person and day: a reader opens hundreds of lines, and a log of every one would
 * bury the changes under itself; that somebody looked, in which role and on which day, is what is asked of it later. Exports
 * leave the portal and are told each time.
 */
@Component
class Visits {

    private static final String ENTITY = "history";
    private static final String OPENED = "opened";

    private final ChangeRows rows;
    private final History history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Visits(ChangeRows rows, History history, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells of the visit before anything is read, unless it was told today. */
    void tell() {
        var person = Actor.current().personId();
        var told = transaction.execute(status -> rows.since(person, ENTITY, OPENED, today()));
        if (!Boolean.TRUE.equals(told)) {
            history.tell(ENTITY, null, OPENED, null);
        }
    }

    /** When this person was here on an earlier day. */
    Optional<Instant> before() {
        var person = Actor.current().personId();
        return Objects.requireNonNull(transaction.execute(status -> rows.last(person, ENTITY, OPENED, today())));
    }

    private Instant today() {
        return UkDay.start(UkDay.today(clock));
    }
}

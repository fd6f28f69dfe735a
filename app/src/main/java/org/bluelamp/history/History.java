package org.bluelamp.history;

import java.util.UUID;
import org.bluelamp.identity.SignedIn;
import org.bluelamp.identity.Unguarded;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the history what no row-change tells: opened, exported, signed in. Row-changes write themselves. */
@Service
@Unguarded("adds to the history of the pinned force; what may be done is asked where it is done")
public class History {

    private final JdbcTemplate jdbc;

    History(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes an event under the pin of whoever is at work, in a transaction of its own that is committed before the read
     * that it tells of: if it cannot be written, nothing is read.
     *
     * @param entity what was touched, such as {@code evidence}
     * @param record its id, if it has one
     * @param operation a past participle: {@code opened}, {@code exported}; never that of a row-change
     * @param detail a JSON object with whatever an auditor needs to understand it, or null
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tell(String entity, @Nullable UUID record, String operation, @Nullable String detail) {
        jdbc.query("select record_event(?, ?, ?, ?)", result -> {}, entity, record, operation, detail);
    }

    @EventListener
    void tell(SignedIn signedIn) {
        tell("person", signedIn.actor().person(), "signed-in", null);
    }

    /** Whether a save failed because its change could not be entered here; then nothing of it was kept. */
    public static boolean couldNotBeWritten(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                var where = String.valueOf(refused.getServerErrorMessage().getWhere());
                return where.contains("write_change")
                        || where.contains("record_change")
                        || where.contains("refuse_late");
            }
        }
        return false;
    }
}

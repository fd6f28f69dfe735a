package org.bluelamp.records;

import org.bluelamp.identity.Actor;
import org.bluelamp.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Erases again, at each start, what the ledger knows and the database does not: it was restored from a backup, or a start was cut
 * off between the two. Done before the first page is served and before the portal calls itself ready; where the database refuses
 * it, the portal does not start: it must not show what was erased.
 */
@Component
class Replay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    /** Before the web server, which starts near the end of the phases, and before any job. */
    private static final int EARLY = 0;

    private final Ledger ledger;
    private final ErasureRows rows;
    private final TransactionTemplate each;
    private final JsonMapper json;
    private boolean done;

    Replay(Ledger ledger, ErasureRows rows, TransactionTemplate transaction, JsonMapper json) {
        this.ledger = ledger;
        this.rows = rows;
        this.each = transaction;
        this.json = json;
    }

    /** How many erasures it did again. */
    int replay() {
        int again = 0;
        for (var line : ledger.lines()) {
            JsonNode row;
            try {
                row = json.readTree(line);
            } catch (JacksonException cutOff) {
                LOG.warn("A line of the ledger of erasures cannot be read and is passed by");
                continue;
            }
            if (replay(row)) {
                again++;
            }
        }
        if (again > 0) {
            LOG.warn("This database lacked {} erasures that the ledger knows; they were done again", again);
        }
        return again;
    }

    private boolean replay(JsonNode line) {
        var kind = line.path("erasure").asString("");
        var row = line.path("row");
        if (!ErasureRows.KINDS.contains(kind)) {
            LOG.warn("A line of the ledger of erasures is of no kind that is known and is passed by");
            return false;
        }
        return Actor.job(row.path("force").asString(""), "replaying-erasures").call(() -> {
            try {
                return Boolean.TRUE.equals(each.execute(status -> rows.replay(kind, row.toString())));
            } catch (Refused nothing) {
                // what it took is not in this database, or a hold stops it today
                return false;
            }
        });
    }

    @Override
    public void start() {
        replay();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }
}

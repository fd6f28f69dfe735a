package org.bluelamp.records;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out what was approved, and tells the ledger: last and before the commit, so that what the ledger does not know is not
 * erased, and what is not erased after all is by the next start.
 */
@Component
class Eraser {

    private final ErasureRows rows;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    Eraser(ErasureRows rows, Ledger ledger, TransactionTemplate transaction) {
        this.rows = rows;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** Refused, with nothing erased, as {@link ErasureRows#redact} refuses, and when the ledger cannot be written. */
    void redact(UUID redaction) {
        transaction.executeWithoutResult(status -> {
            rows.redact(redaction);
            ledger.add(rows.line("redaction", redaction));
        });
    }

    /** Refused, with nothing erased, as {@link ErasureRows#dispose} refuses, and when the ledger cannot be written. */
    void dispose(UUID disposal) {
        transaction.executeWithoutResult(status -> {
            rows.dispose(disposal);
            ledger.add(rows.line("disposal", disposal));
        });
    }
}

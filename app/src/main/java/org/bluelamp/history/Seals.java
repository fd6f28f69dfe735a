package org.bluelamp.history;

import java.util.List;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seals of the pinned force's log. */
@Service
@Requires(Permission.READ_SEALS)
public class Seals {

    private final SealRows rows;

    Seals(SealRows rows) {
        this.rows = rows;
    }

    /** How far the log is sealed, and why not further. */
    @Transactional(readOnly = true)
    public Sealing sealing() {
        return rows.sealing(Sealing.USUAL);
    }

    /** Newest first. @param before only those with a smaller number; {@code Long.MAX_VALUE} for the newest */
    @Transactional(readOnly = true)
    public List<Seal> before(long before, int size) {
        return rows.before(before, size);
    }
}

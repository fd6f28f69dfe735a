package org.bluelamp.records;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.hibernate.envers.Audited;

/** What the schedule says may go: all that the history holds of one kind of record and is older than a cutoff, but for what is held. */
@Entity
@Audited
public class Disposal extends Erasure {

    private String retention;
    private Instant cutoff;
    private int years;

    @SuppressWarnings("NullAway.Init")
    protected Disposal() {}

    /** @param rule with a number of years; what is kept for ever is refused */
    Disposal(RetentionRule rule, UUID by, Instant at) {
        super(by, at);
        this.retention = rule.retention();
        this.cutoff = rule.cutoff(at).orElseThrow(() -> Refused.field("retention", "records.disposal.refused.never"));
        this.years = rule.years().orElseThrow();
    }

    /** The kind of record, by its retention key. */
    public String retention() {
        return retention;
    }

    /** Only what is older went. */
    public Instant cutoff() {
        return cutoff;
    }

    /** How long the schedule kept it when this was proposed. */
    public int years() {
        return years;
    }
}

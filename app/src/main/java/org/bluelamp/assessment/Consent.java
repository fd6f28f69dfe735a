package org.bluelamp.assessment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;

/** Whether the force's figures may enter a release of the cycle: the chief officer's choice, dated. */
@Entity
@Audited
public class Consent extends ForceOwned {

    private UUID cycle;
    private boolean takesPart;
    private Instant decidedAt;
    private UUID decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    @SuppressWarnings("NullAway.Init")
    Consent(UUID cycle) {
        this.cycle = cycle;
    }

    void decide(boolean takesPart, UUID by, Instant at) {
        this.takesPart = takesPart;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public UUID cycle() {
        return cycle;
    }

    public boolean takesPart() {
        return takesPart;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }
}

package org.bluelamp.proof;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An address that gets the force's checkpoints by e-mail, until it is ended. */
@Entity
@Audited
public class CheckpointReader extends ForceOwned {

    private String address;
    private Instant addedAt;
    private UUID addedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected CheckpointReader() {}

    CheckpointReader(String address, Instant at, UUID by) {
        this.address = address;
        this.addedAt = at;
        this.addedBy = by;
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public String address() {
        return address;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public UUID addedBy() {
        return addedBy;
    }
}

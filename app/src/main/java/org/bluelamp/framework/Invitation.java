package org.bluelamp.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That one force was invited to one cycle. Never taken back. */
@Entity
@Audited
@Immutable
class Invitation implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID cycle;
    private String invited;
    private Instant invitedAt;
    private UUID invitedBy;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(UUID cycle, String force, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.invited = force;
        this.invitedBy = by;
        this.invitedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    UUID cycle() {
        return cycle;
    }

    /** The code of the force. */
    String invited() {
        return invited;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    UUID invitedBy() {
        return invitedBy;
    }
}

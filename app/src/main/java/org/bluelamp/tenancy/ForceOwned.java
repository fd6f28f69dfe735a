package org.bluelamp.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A record of one force. The force is the pinned one, always: it can be neither given nor changed.
 *
 * <p>Ids are random and made here. The version counts saves, for optimistic locking.
 */
@MappedSuperclass
public abstract class ForceOwned implements Persistable<UUID> {

    /** Stands in a text, of a record as of its history, in the place of what was taken out. */
    public static final String REDACTED = "[redacted]";

    @Id
    private UUID id;

    @TenantId
    @NotAudited
    @Column(updatable = false)
    private @Nullable String force;

    @Version
    private @Nullable Integer version;

    protected ForceOwned() {
        this.id = UUID.randomUUID();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** How often this record has been saved since it was made; 0 before the first time. */
    public int version() {
        return version == null ? 0 : version;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}

package org.bluelamp.benchmark;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.bluelamp.framework.Cycle;
import org.hibernate.annotations.Immutable;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One publication of a frozen cycle's figures. Immutable. */
@Entity
@Audited
@Immutable
public class Release implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID cycle;
    private String edition;
    private String title;
    private String rule;
    private String forces;
    private String membership;
    private Instant publishedAt;
    private UUID publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    Release(UUID id, Cycle cycle, Draft draft, String membership, UUID by, Instant at) {
        this.id = id;
        this.cycle = cycle.getId();
        this.edition = cycle.edition();
        this.title = cycle.title();
        this.rule = draft.rule();
        this.forces = draft.band().code();
        this.membership = membership;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public UUID cycle() {
        return cycle;
    }

    public String edition() {
        return edition;
    }

    /** The title of its cycle. */
    public String title() {
        return title;
    }

    /** The rule by which its figures were made. */
    public String rule() {
        return rule;
    }

    /** How many forces are in it, as a band: {@code 40+}. */
    public String forces() {
        return forces;
    }

    /** The commitment to who is in it, in hexadecimal. */
    public String membership() {
        return membership;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}

package org.bluelamp.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An edition as it stands in the database: its document as stored text, and the hash over it. Never updated, so not audited. */
@Entity
@Table(name = "edition")
class PublishedEdition implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String title;
    private String hash;
    private String document;
    private Instant created;

    @SuppressWarnings("NullAway.Init")
    protected PublishedEdition() {}

    PublishedEdition(String code, String title, String hash, String document, Instant created) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.title = title;
        this.hash = hash;
        this.document = document;
        this.created = created;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String hash() {
        return hash;
    }

    String document() {
        return document;
    }

    Instant created() {
        return created;
    }
}

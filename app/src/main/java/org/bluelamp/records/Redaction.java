package org.bluelamp.records;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One value to be taken out of one field of one record, wherever it stands there: in the record, its revisions and its history.
 *
 * <p>The value is not kept here. It is known by its place in the change from which it was chosen.
 */
@Entity
@Audited
public class Redaction extends Erasure {

    private Ground ground;
    private String reason;
    private String entity;
    private UUID record;
    private String field;
    private UUID source;
    private String side;
    private int starts;
    private int chars;
    private @Nullable UUID sourceGone;

    @SuppressWarnings("NullAway.Init")
    protected Redaction() {}

    Redaction(Ground ground, String reason, Chosen chosen, String words, UUID by, Instant at) {
        super(by, at);
        this.ground = ground;
        this.reason = reason;
        this.entity = chosen.entity();
        this.record = chosen.record();
        this.field = chosen.field();
        this.source = chosen.change();
        this.side = chosen.side(words);
        this.starts = chosen.starts(words);
        this.chars = words.codePointCount(0, words.length());
        this.sourceGone = chosen.gone();
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    /** The table. */
    public String entity() {
        return entity;
    }

    public UUID record() {
        return record;
    }

    /** Whether the field says what the identity provider says, so that the words have to go there too. */
    public boolean fromProvider() {
        return fromProvider(entity);
    }

    /** Whether all that can be taken out of records of this table comes from the identity provider. */
    public static boolean fromProvider(String entity) {
        return entity.equals("person");
    }

    /** The column. */
    public String field() {
        return field;
    }

    /** The change from which the value was chosen. */
    public UUID source() {
        return source;
    }

    String side() {
        return side;
    }

    /** Where the value begins, counted in characters from 1. */
    int starts() {
        return starts;
    }

    int chars() {
        return chars;
    }

    Optional<UUID> sourceGone() {
        return Optional.ofNullable(sourceGone);
    }
}

package org.bluelamp.proof;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.NoteKey;
import org.bluelamp.proof.format.NoteSignature;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;

/** Somebody else's signature under a checkpoint: whoever made it has seen that head of the log. */
@Entity
@Audited
public class Countersignature extends ForceOwned {

    private UUID checkpoint;
    private String name;
    private String key;
    private String signature;
    private Instant addedAt;
    private UUID addedBy;

    @SuppressWarnings("NullAway.Init")
    protected Countersignature() {}

    Countersignature(UUID checkpoint, NoteKey key, NoteSignature signature, Instant at, UUID by) {
        this.checkpoint = checkpoint;
        this.name = key.name();
        this.key = key.line();
        this.signature = signature.line();
        this.addedAt = at;
        this.addedBy = by;
    }

    public UUID checkpoint() {
        return checkpoint;
    }

    /** Under which name it was signed. */
    public String name() {
        return name;
    }

    /** What verifies it, as a line of {@code keys.txt}. */
    public String key() {
        return key;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public UUID addedBy() {
        return addedBy;
    }

    NoteSignature signature() {
        try {
            return NoteSignature.parse(signature);
        } catch (Malformed e) {
            throw new IllegalStateException("It was read when it was added", e);
        }
    }
}

package org.bluelamp.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.NoteSigner;
import org.bluelamp.proof.format.SignedNote;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;

/** A checkpoint as it was signed, kept so that it can be handed out again. Never changed. */
@Entity
@Audited
@Table(name = "checkpoint")
public class KeptCheckpoint extends ForceOwned {

    private long size;
    private long seal;
    private String note;
    private String keys;
    private String occasion;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptCheckpoint() {}

    /** Signed here, by every key at once: so a rotation overlaps. */
    KeptCheckpoint(Checkpoint head, List<NoteSigner> signers, Occasion occasion) {
        this.size = head.size();
        this.seal = head.seal();
        var text = head.text();
        this.note = new SignedNote(
                        text, signers.stream().map(signer -> signer.sign(text)).toList())
                .written();
        this.keys = String.join(
                "\n", signers.stream().map(signer -> signer.key().line()).toList());
        this.occasion = occasion.code();
        this.madeAt = head.time();
    }

    /** How many changes it covers. */
    public long size() {
        return size;
    }

    /** The number of the seal that it signs. */
    public long seal() {
        return seal;
    }

    /** The signed note, as it left. */
    public String note() {
        return note;
    }

    /** What verifies it, each as a line of {@code keys.txt}. */
    public List<String> keys() {
        return List.of(keys.split("\n"));
    }

    public Occasion occasion() {
        return Coded.of(Occasion.class, occasion);
    }

    public Instant madeAt() {
        return madeAt;
    }
}

package org.bluelamp.records;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Something to be erased: asked for by one person, decided by another, carried out by the database. */
@MappedSuperclass
@Audited
public abstract class Erasure extends ForceOwned {

    private ErasureState state;
    private UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String note;

    // written by the function that erases
    private @Nullable Instant doneAt;
    private @Nullable Long count;
    private @Nullable String digest;

    @SuppressWarnings("NullAway.Init")
    protected Erasure() {}

    Erasure(UUID by, Instant at) {
        this.state = ErasureState.ASKED;
        this.askedBy = by;
        this.askedAt = at;
    }

    /** Takes it back. Refused to anybody but whoever asked, and once it is decided. */
    void withdraw(UUID by) {
        if (!by.equals(askedBy)) {
            throw Refused.because("records.refused.not-own");
        }
        if (state != ErasureState.ASKED) {
            throw Refused.because("records.refused.decided." + state.code());
        }
        state = ErasureState.WITHDRAWN;
    }

    /** Lets it be carried out. Refused unless it waits, and to whoever asked. */
    void approve(UUID by, Instant at) {
        if (state != ErasureState.ASKED) {
            throw Refused.because("records.refused.decided." + state.code());
        }
        decide(ErasureState.APPROVED, by, at);
    }

    /**
     * Turns it down, also after it was approved if it could not be carried out. Refused once it is done or taken back, to
     * whoever asked, and without a note that says why.
     */
    void refuse(@Nullable String why, UUID by, Instant at) {
        if (!state.open()) {
            throw Refused.because("records.refused.decided." + state.code());
        }
        Refused.ifAny(Typed.refusal("note", "records.refused.no-note", why));
        decide(ErasureState.REFUSED, by, at);
        note = Typed.text(why);
    }

    private void decide(ErasureState decision, UUID by, Instant at) {
        if (by.equals(askedBy)) {
            throw Refused.because("records.refused.own");
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    public ErasureState state() {
        return state;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was turned down. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** How many payloads went. */
    public Optional<Long> count() {
        return Optional.ofNullable(count);
    }

    /** Over what is left of them, in hexadecimal, as docs/history-format.md says. */
    public Optional<String> digest() {
        return Optional.ofNullable(digest);
    }
}

package org.bluelamp.records;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Stops the disposal of what it names, until it is lifted with a reason. */
@Entity
@Audited
public class LegalHold extends ForceOwned {

    private HoldKind kind;
    private String reason;
    private UUID owner;
    private HoldScope scope;
    private @Nullable String retention;
    private @Nullable String entity;
    private @Nullable UUID record;
    private @Nullable UUID person;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;
    private UUID placedBy;
    private Instant placedAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftReason;

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    /** @param held without refusals */
    LegalHold(Held held, UUID by, Instant at) {
        this.kind = Coded.find(HoldKind.class, Typed.text(held.kind())).orElseThrow();
        this.reason = Typed.text(held.reason());
        this.owner = held.owner() == null ? by : held.owner();
        this.scope = Coded.find(HoldScope.class, Typed.text(held.scope())).orElseThrow();
        this.retention = scope == HoldScope.RETENTION ? Typed.text(held.retention()) : null;
        this.entity = scope == HoldScope.RECORD ? Typed.text(held.entity()) : null;
        this.record = scope == HoldScope.RECORD ? held.record() : null;
        this.person = scope == HoldScope.PERSON ? held.person() : null;
        this.starts = held.starts();
        this.ends = held.ends();
        this.placedBy = by;
        this.placedAt = at;
    }

    /** Refused when it is lifted already, and without a reason. */
    void lift(@Nullable String why, UUID by, Instant at) {
        if (liftedAt != null) {
            throw Refused.because("records.hold.refused.lifted");
        }
        Refused.ifAny(Typed.refusal("reason", "records.refused.no-reason", why));
        liftedBy = by;
        liftedAt = at;
        liftReason = Typed.text(why);
    }

    public HoldKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    /** Who answers for it. */
    public UUID owner() {
        return owner;
    }

    public HoldScope scope() {
        return scope;
    }

    public Optional<String> retention() {
        return Optional.ofNullable(retention);
    }

    /** The table of the one record that is held. */
    public Optional<String> entity() {
        return Optional.ofNullable(entity);
    }

    public Optional<UUID> record() {
        return Optional.ofNullable(record);
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    /** The first day of the changes that are held. */
    public Optional<LocalDate> starts() {
        return Optional.ofNullable(starts);
    }

    /** The last. */
    public Optional<LocalDate> ends() {
        return Optional.ofNullable(ends);
    }

    public UUID placedBy() {
        return placedBy;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Optional<UUID> liftedBy() {
        return Optional.ofNullable(liftedBy);
    }

    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    public Optional<String> liftReason() {
        return Optional.ofNullable(liftReason);
    }
}

package org.bluelamp.help;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Something that a force says by name, by choice: that it wants help with a standard, or that it offers what works. It knows
 * the standard and nothing of the answer to it.
 *
 * <p>Written by the lead, confirmed or declined by the chief officer, withdrawn by either at any time before or after.
 */
@Entity
@Audited
public class Sharing extends ForceOwned {

    static final int LONGEST_REASON = 1_000;

    private static final FreeText REASON =
            new FreeText("reason", LONGEST_REASON, "help.refused.no-reason", "help.refused.long");

    private SharingKind kind;
    private String edition;
    private String area;
    private String standard;
    private String contact;
    private String sentence;
    private SharingState state;
    private UUID operation;
    private UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Sharing() {}

    Sharing(SharingKind kind, String area, SharingAsked asked, UUID by, Instant at) {
        this.kind = kind;
        this.edition = asked.edition();
        this.area = area;
        this.standard = asked.standard();
        this.contact = asked.contact();
        this.sentence = asked.sentence();
        this.operation = asked.operation();
        this.state = SharingState.TO_CONFIRM;
        this.askedBy = by;
        this.askedAt = at;
    }

    void confirm(UUID by, Instant at) {
        expect(SharingState.TO_CONFIRM);
        state = SharingState.SHARED;
        decidedBy = by;
        decidedAt = at;
    }

    /** @param why up to {@value #LONGEST_REASON} characters; refused without */
    void decline(@Nullable String why, UUID by, Instant at) {
        expect(SharingState.TO_CONFIRM);
        reason = REASON.of(why);
        state = SharingState.DECLINED;
        decidedBy = by;
        decidedAt = at;
    }

    void withdraw(UUID by, Instant at) {
        expect(SharingState.TO_CONFIRM, SharingState.SHARED);
        state = SharingState.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    private void expect(SharingState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refused.because("help.refused.state." + state.code());
        }
    }

    public SharingKind kind() {
        return kind;
    }

    public String edition() {
        return edition;
    }

    /** The code of the area in which the edition has the standard. */
    public String area() {
        return area;
    }

    public String standard() {
        return standard;
    }

    /** A work address. */
    public String contact() {
        return contact;
    }

    public String sentence() {
        return sentence;
    }

    public SharingState state() {
        return state;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Who confirmed or declined it. */
    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was declined. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<UUID> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Whether it can still be taken back. */
    public boolean open() {
        return state == SharingState.TO_CONFIRM || state == SharingState.SHARED;
    }
}

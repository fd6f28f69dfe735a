package org.bluelamp.guests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One person of another force or of an outside body may come in, in one role, on these days. What was granted never changes: more is
 * a new grant. It is nobody's until its guest first comes, then theirs alone, and can be withdrawn at any moment.
 */
@Entity
@Audited
public class GuestGrant extends ForceOwned {

    /** The most days that a grant may hold, the first and the last among them. */
    public static final int MOST_DAYS = 90;

    static final FreeText REASON = new FreeText("reason", 1_000, "guests.refused.no-reason", "guests.refused.long");

    @Column(name = "role", updatable = false)
    private Purpose purpose;

    @Column(updatable = false)
    private String home;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private LocalDate starts;

    @Column(updatable = false)
    private LocalDate ends;

    @Column(updatable = false)
    private UUID grantedBy;

    @Column(updatable = false)
    private Instant grantedAt;

    @Column(updatable = false)
    private @Nullable UUID windowRecord;

    @Column(updatable = false)
    private @Nullable String windowPart;

    @Column(updatable = false)
    private @Nullable String windowItems;

    private @Nullable String subject;
    private @Nullable UUID person;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawReason;

    @SuppressWarnings("NullAway.Init")
    protected GuestGrant() {}

    /**
     * @param asked without refusals
     * @param window what is opened, to a reviewer
     */
    GuestGrant(Invitation asked, @Nullable Window window, UUID by, Instant at) {
        this.purpose =
                Coded.find(Purpose.class, Invitation.text(asked.purpose())).orElseThrow();
        this.home = Invitation.text(asked.home());
        this.account = asked.guest();
        this.reason = Invitation.text(asked.reason());
        this.starts = Objects.requireNonNull(asked.starts());
        this.ends = Objects.requireNonNull(asked.ends());
        this.grantedBy = by;
        this.grantedAt = at;
        if (window != null) {
            this.windowRecord = window.record();
            this.windowPart = window.part();
            this.windowItems = String.join(" ", window.items());
        }
    }

    /** Its guest is here. Refused for somebody else than whoever came first. */
    void welcome(String subject, UUID person) {
        if (this.subject == null) {
            this.subject = subject;
            this.person = person;
        } else if (!this.subject.equals(subject)) {
            throw Refused.because("guests.refused.somebody-else");
        }
    }

    /** Refused when it is withdrawn already, when its days are over, and without a reason. */
    void withdraw(@Nullable String why, UUID by, Instant at, LocalDate today) {
        if (withdrawnAt != null) {
            throw Refused.because("guests.refused.withdrawn");
        }
        if (today.isAfter(ends)) {
            throw Refused.because("guests.refused.over");
        }
        var words = REASON.of(why);
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawReason = words;
    }

    /** How it stands on this day. */
    public Standing standing(LocalDate today) {
        if (withdrawnAt != null) {
            return Standing.WITHDRAWN;
        }
        return today.isBefore(starts) ? Standing.TO_COME : today.isAfter(ends) ? Standing.OVER : Standing.HOLDS;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** The code of the force or outside body that the guest belongs to. */
    public String home() {
        return home;
    }

    /** By which name the guest's account was let in. */
    public String account() {
        return account;
    }

    public String reason() {
        return reason;
    }

    /** The first day. */
    public LocalDate starts() {
        return starts;
    }

    /** The last day. */
    public LocalDate ends() {
        return ends;
    }

    public UUID grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** What is opened to a reviewer; nothing to anybody else. */
    public Optional<Window> window() {
        return windowRecord == null || windowPart == null || windowItems == null
                ? Optional.empty()
                : Optional.of(new Window(windowRecord, windowPart, new TreeSet<>(List.of(windowItems.split(" ")))));
    }

    /** The guest as this force knows them; nobody before their first visit. */
    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public Optional<UUID> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawReason() {
        return Optional.ofNullable(withdrawReason);
    }
}

package org.bluelamp.assessment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** How a force rates itself against one standard. Each answer has a version of its own. */
@Entity
@Audited
public class Answer extends ForceOwned {

    private UUID assessment;
    private String standard;
    private @Nullable Integer level;
    private boolean notApplicable;
    private @Nullable String reason;
    private @Nullable String comment;
    private @Nullable String barrier;
    private Instant answeredAt;
    private UUID answeredBy;
    private UUID operation;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    @SuppressWarnings("NullAway.Init") // whoever makes one saves it at once
    Answer(UUID assessment, String standard) {
        this.assessment = assessment;
        this.standard = standard;
    }

    void save(SaveAnswer answer, UUID by, Instant at) {
        level = answer.level();
        notApplicable = answer.notApplicable();
        reason = answer.reason();
        comment = answer.comment();
        barrier = answer.barrier();
        operation = answer.operation();
        answeredBy = by;
        answeredAt = at;
    }

    /** Whether this very save was made already: a retry, which changes nothing. */
    boolean madeBy(UUID operation) {
        return operation.equals(this.operation);
    }

    public UUID assessment() {
        return assessment;
    }

    public String standard() {
        return standard;
    }

    /** A value of the edition's scale; none where only a comment was written, or where the standard does not apply. */
    public Optional<Integer> level() {
        return Optional.ofNullable(level);
    }

    public boolean notApplicable() {
        return notApplicable;
    }

    /** Why the standard does not apply. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    /** What is most in the way, as a code of the edition; only ever beside a rating below its target. */
    public Optional<String> barrier() {
        return Optional.ofNullable(barrier);
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    /** Whether this counts as answered: rated, or said not to apply. */
    public boolean answered() {
        return level != null || notApplicable;
    }
}

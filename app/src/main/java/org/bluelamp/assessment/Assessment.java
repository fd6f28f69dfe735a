package org.bluelamp.assessment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One force's work in one cycle, pinned to that cycle's edition and to what the force confirmed that it does.
 *
 * <p>In progress, then sent for sign-off by the lead (who may take it back), signed off (or sent back) by the chief officer,
 * submitted by the lead. The chief officer may reopen it, with a reason, until the cycle is frozen.
 */
@Entity
@Audited
public class Assessment extends ForceOwned {

    private UUID cycle;
    private String edition;
    private AssessmentState state;
    private String capabilities;
    private Instant openedAt;
    private UUID openedBy;
    private @Nullable Instant judgedBy;
    private @Nullable Instant sentAt;
    private @Nullable UUID sentBy;
    private @Nullable String statement;
    private @Nullable String acknowledged;
    private @Nullable Instant signedAt;
    private @Nullable UUID signedBy;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedBy;
    private @Nullable String reason;
    private boolean reopened;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(UUID cycle, String edition, SortedSet<String> capabilities, UUID by, Instant at) {
        this.cycle = cycle;
        this.edition = edition;
        this.capabilities = String.join(" ", capabilities);
        this.state = AssessmentState.IN_PROGRESS;
        this.openedBy = by;
        this.openedAt = at;
    }

    /** @param closes the close by which its evidence is judged as long as it is not worked on; a cycle may be extended meanwhile */
    void sendForSignOff(UUID by, Instant at, Instant closes) {
        expect(AssessmentState.IN_PROGRESS);
        state = AssessmentState.FOR_SIGN_OFF;
        judgedBy = closes;
        sentBy = by;
        sentAt = at;
        reason = null;
    }

    void sendBack(String why) {
        expect(AssessmentState.FOR_SIGN_OFF);
        state = AssessmentState.IN_PROGRESS;
        judgedBy = null;
        reason = why;
    }

    /** Leaves no reason behind: nobody else has asked for it. */
    void takeBack() {
        expect(AssessmentState.FOR_SIGN_OFF);
        state = AssessmentState.IN_PROGRESS;
        judgedBy = null;
    }

    /** @param coreGaps the core gaps as the chief officer read them; they stand in the statement */
    void signOff(String statement, SortedSet<String> coreGaps, UUID by, Instant at) {
        expect(AssessmentState.FOR_SIGN_OFF);
        state = AssessmentState.SIGNED_OFF;
        this.statement = statement;
        this.acknowledged = String.join(" ", coreGaps);
        signedBy = by;
        signedAt = at;
    }

    void submit(UUID by, Instant at) {
        expect(AssessmentState.SIGNED_OFF);
        state = AssessmentState.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
    }

    void reopen(String why) {
        expect(AssessmentState.SIGNED_OFF, AssessmentState.SUBMITTED);
        state = AssessmentState.IN_PROGRESS;
        judgedBy = null;
        reason = why;
        reopened = true;
        statement = null;
        acknowledged = null;
        signedBy = null;
        signedAt = null;
        submittedBy = null;
        submittedAt = null;
    }

    private void expect(AssessmentState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refused.because("assessment.refused.state." + state.code());
        }
    }

    public UUID cycle() {
        return cycle;
    }

    public String edition() {
        return edition;
    }

    public AssessmentState state() {
        return state;
    }

    /** What the force confirmed that it does, as capability codes. */
    public SortedSet<String> capabilities() {
        return words(capabilities);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UUID openedBy() {
        return openedBy;
    }

    /** The close of its cycle when it was sent, by which its evidence is judged until it comes back to be worked on. */
    public Optional<Instant> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<UUID> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    /** The core gaps that the chief officer read before signing. */
    public SortedSet<String> acknowledged() {
        return words(acknowledged == null ? "" : acknowledged);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<UUID> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<UUID> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    /** Why it was last sent back or reopened. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether it has ever been reopened: then it may be answered past the cycle's closing, until the freeze. */
    public boolean reopened() {
        return reopened;
    }

    private static SortedSet<String> words(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.bluelamp.assessment.api;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.Consent;
import org.bluelamp.assessment.Score;
import org.bluelamp.assessment.Standing;
import org.jspecify.annotations.Nullable;

/** An assessment as programs see it. */
record AssessmentBody(
        UUID id,
        int version,
        UUID cycle,
        String edition,
        String state,
        SortedSet<String> capabilities,
        Instant openedAt,
        @Nullable Instant sentAt,
        @Nullable Instant signedAt,
        @Nullable Instant submittedAt,
        @Nullable String statement,
        @Nullable String reason,
        boolean reopened) {

    static AssessmentBody of(Assessment assessment) {
        return new AssessmentBody(
                assessment.getId(),
                assessment.version(),
                assessment.cycle(),
                assessment.edition(),
                assessment.state().code(),
                assessment.capabilities(),
                assessment.openedAt(),
                assessment.sentAt().orElse(null),
                assessment.signedAt().orElse(null),
                assessment.submittedAt().orElse(null),
                assessment.statement().orElse(null),
                assessment.reason().orElse(null),
                assessment.reopened());
    }

    /** An assessment with its score. */
    record Whole(
            AssessmentBody assessment,
            Score score,
            int answered,
            int asked,
            @Nullable Choice consent) {
        static Whole of(Standing standing) {
            return new Whole(
                    AssessmentBody.of(standing.assessment()),
                    standing.score(),
                    standing.score().answered(),
                    standing.score().asked(),
                    standing.consent().map(Choice::of).orElse(null));
        }
    }

    /** Whether the force takes part in the release, and since when that is decided. */
    record Choice(int version, boolean takesPart, Instant decidedAt) {
        static Choice of(Consent consent) {
            return new Choice(consent.version(), consent.takesPart(), consent.decidedAt());
        }
    }

    /** @param capabilities what the force confirms that it does */
    record Open(@Nullable UUID cycle, @Nullable List<String> capabilities) {}

    /**
     * @param to {@code for-sign-off}, {@code in-progress} (taken back, sent back, or reopened), {@code signed-off} or {@code submitted}
     * @param reason for {@code in-progress}; whoever takes back gives none
     * @param statement for {@code signed-off}, like the three after it
     */
    record Move(
            @Nullable String to,
            @Nullable String reason,
            @Nullable String statement,
            @Nullable List<String> acknowledged,
            @Nullable Boolean takesPart,
            @Nullable Boolean declared) {}

    record Choose(@Nullable Boolean takesPart) {}
}

package org.bluelamp.assessment.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.disclosure.PersonHint;
import org.jspecify.annotations.Nullable;

/**
 * An answer as programs see it.
 *
 * @param hints what in the texts looks like a person; a warning, nothing is refused for it
 */
record AnswerBody(
        String standard,
        int version,
        @Nullable Integer level,
        boolean notApplicable,
        @Nullable String reason,
        @Nullable String comment,
        @Nullable String barrier,
        Instant answeredAt,
        UUID answeredBy,
        List<Hint> hints) {

    record Hint(String kind, String excerpt) {}

    static AnswerBody of(Answer answer) {
        var hints = PersonHint.in(
                        answer.comment().orElse("") + "\n" + answer.reason().orElse(""))
                .stream()
                .map(hint -> new Hint(hint.kind().code(), hint.excerpt()))
                .toList();
        return new AnswerBody(
                answer.standard(),
                answer.version(),
                answer.level().orElse(null),
                answer.notApplicable(),
                answer.reason().orElse(null),
                answer.comment().orElse(null),
                answer.barrier().orElse(null),
                answer.answeredAt(),
                answer.answeredBy(),
                hints);
    }

    /**
     * @param barrier what is most in the way, as a code of the edition; only beside a level below its target
     * @param operation the client's random number for this save; made here if left out, and then a retry saves again
     */
    record Save(
            @Nullable Integer level,
            @Nullable Boolean notApplicable,
            @Nullable String reason,
            @Nullable String comment,
            @Nullable String barrier,
            @Nullable UUID operation) {}
}

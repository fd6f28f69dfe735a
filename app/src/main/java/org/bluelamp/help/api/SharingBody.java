package org.bluelamp.help.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluelamp.disclosure.PersonHint;
import org.bluelamp.help.Reply;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingAsked;
import org.jspecify.annotations.Nullable;

/**
 * What a force says by name, as its own programs see it.
 *
 * @param reply what the national service says to a request that is with it
 * @param hints what in the sentence looks like a person; a warning, nothing is refused for it
 */
record SharingBody(
        UUID id,
        int version,
        String kind,
        String edition,
        String area,
        String standard,
        String contact,
        String sentence,
        String state,
        UUID askedBy,
        Instant askedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Instant withdrawnAt,
        @Nullable Answered reply,
        List<Hint> hints) {

    record Hint(String kind, String excerpt) {}

    /** @param state new, in-hand, answered or closed */
    record Answered(
            String state, @Nullable String note, @Nullable Instant answeredAt) {}

    static SharingBody of(Sharing sharing, @Nullable Reply reply) {
        return new SharingBody(
                sharing.getId(),
                sharing.version(),
                sharing.kind().code(),
                sharing.edition(),
                sharing.area(),
                sharing.standard(),
                sharing.contact(),
                sharing.sentence(),
                sharing.state().code(),
                sharing.askedBy(),
                sharing.askedAt(),
                sharing.decidedBy().orElse(null),
                sharing.decidedAt().orElse(null),
                sharing.reason().orElse(null),
                sharing.withdrawnAt().orElse(null),
                reply == null ? null : new Answered(reply.state().code(), reply.note(), reply.answeredAt()),
                PersonHint.in(sharing.sentence()).stream()
                        .map(hint -> new Hint(hint.kind().code(), hint.excerpt()))
                        .toList());
    }

    /**
     * @param kind help or practice
     * @param contact one work address
     * @param operation the client's random number for this asking; made here if left out, and then a retry asks again
     */
    record New(
            @Nullable String kind,
            @Nullable String edition,
            @Nullable String standard,
            @Nullable String contact,
            @Nullable String sentence,
            @Nullable UUID operation) {

        SharingAsked asked() {
            return SharingAsked.of(kind, edition, standard, contact, sentence, operation);
        }
    }

    /**
     * @param transition confirm, decline or withdraw
     * @param reason for decline
     */
    record Transition(@Nullable String transition, @Nullable String reason) {}
}

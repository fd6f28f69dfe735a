package org.bluelamp.help;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What the national service makes of one request. There is none while the request is new; it begins when somebody takes the
 * request in hand. Owned by the national plane; the note goes back to the force that asked.
 */
@Entity
@Audited
class HelpCase extends ForceOwned {

    static final int LONGEST_NOTE = 2_000;

    private static final FreeText NOTE =
            new FreeText("note", LONGEST_NOTE, "help.refused.no-note", "help.refused.long");

    private UUID request;
    private String asker;
    private CaseState state;
    private UUID takenBy;
    private Instant takenAt;
    private @Nullable String note;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected HelpCase() {}

    HelpCase(UUID request, String asker, UUID by, Instant at) {
        this.request = request;
        this.asker = asker;
        this.state = CaseState.IN_HAND;
        this.takenBy = by;
        this.takenAt = at;
    }

    /** By somebody else than before: until it is answered it may change hands. */
    void takeInHand(UUID by, Instant at) {
        expect(CaseState.IN_HAND);
        takenBy = by;
        takenAt = at;
    }

    /** @param words for the force, up to {@value #LONGEST_NOTE} characters; refused without. May be written anew until closed */
    void answer(@Nullable String words, UUID by, Instant at) {
        expect(CaseState.IN_HAND, CaseState.ANSWERED);
        var text = NOTE.of(words);
        state = CaseState.ANSWERED;
        note = text;
        answeredBy = by;
        answeredAt = at;
    }

    void close(UUID by, Instant at) {
        expect(CaseState.IN_HAND, CaseState.ANSWERED);
        state = CaseState.CLOSED;
        closedBy = by;
        closedAt = at;
    }

    private void expect(CaseState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Refused.because("help.refused.case." + state.code());
        }
    }
}

package org.bluelamp.records.api;

import static org.bluelamp.problems.api.Given.given;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.problems.api.Versioned;
import org.bluelamp.records.Effect;
import org.bluelamp.records.Redaction;
import org.bluelamp.records.RedactionAsked;
import org.bluelamp.records.RedactionService;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is taken out of the record: asked for by one person, decided by another. The words themselves are never handed out. */
@RestController
@RequestMapping(path = "/api/v1/redactions", produces = MediaType.APPLICATION_JSON_VALUE)
class RedactionController {

    /** @param source the change from which the words were chosen */
    record Body(
            UUID id,
            String state,
            String ground,
            String reason,
            String entity,
            UUID record,
            String field,
            UUID source,
            UUID askedBy,
            Instant askedAt,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String note,
            @Nullable Instant doneAt,
            @Nullable Long count,
            @Nullable String digest) {

        static Body of(Redaction redaction) {
            return new Body(
                    redaction.getId(),
                    redaction.state().code(),
                    redaction.ground().code(),
                    redaction.reason(),
                    redaction.entity(),
                    redaction.record(),
                    redaction.field(),
                    redaction.source(),
                    redaction.askedBy(),
                    redaction.askedAt(),
                    redaction.decidedBy().orElse(null),
                    redaction.decidedAt().orElse(null),
                    redaction.note().orElse(null),
                    redaction.doneAt().orElse(null),
                    redaction.count().orElse(null),
                    redaction.digest().orElse(null));
        }
    }

    /**
     * @param change from which the words were chosen
     * @param words exactly what is to go; left out for the content of a file
     * @param ground typed-by-mistake, rights-request or other
     */
    record New(
            @Nullable UUID change,
            @Nullable String field,
            @Nullable String words,
            @Nullable String ground,
            @Nullable String reason) {}

    /**
     * What it would do, without the words.
     *
     * @param standing false where the words stand no more where they were chosen: then it cannot be carried out
     * @param changes how many changes of the record hold them
     * @param held whether a legal hold names one of those; it does not stop a redaction
     * @param elsewhere other records in which they stand, and would stay
     * @param more whether they stand in more records than these
     * @param fromProvider whether the identity provider says them too, where they have to be changed by hand
     */
    record WouldDo(
            boolean standing,
            long changes,
            boolean held,
            List<Effect.Place> elsewhere,
            boolean more,
            boolean fromProvider) {

        static WouldDo of(Redaction redaction, Effect effect) {
            return new WouldDo(
                    effect.words() != null,
                    effect.changes(),
                    effect.held(),
                    effect.elsewhere(),
                    effect.more(),
                    redaction.fromProvider());
        }
    }

    private final RedactionService redactions;

    RedactionController(RedactionService redactions) {
        this.redactions = redactions;
    }

    /** Newest first. */
    @GetMapping
    @Requires(Permission.READ_RECORDS)
    Page<Body> list(@ParameterObject PageAsked asked) {
        var rows = asked.after(2)
                .map(cursor -> redactions.after(cursor.instant(0), cursor.uuid(1), asked.rows()))
                .orElseGet(() -> redactions.newest(asked.rows()));
        return Page.of(rows, asked, redaction -> Cursor.after(redaction.askedAt(), redaction.getId()), Body::of);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_RECORDS)
    ResponseEntity<Body> read(@PathVariable UUID id) {
        return answer(redactions.redaction(id));
    }

    /** What it would do as things stand. Of one that is carried out, nothing any more. */
    @GetMapping("/{id}/effect")
    @Requires(Permission.DECIDE_REDACTION)
    WouldDo effect(@PathVariable UUID id) {
        return WouldDo.of(redactions.redaction(id), redactions.effect(id));
    }

    /** Asks the data protection officer. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.ASK_REDACTION)
    ResponseEntity<Body> create(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet, @RequestBody New asked) {
        var redaction = redactions.ask(new RedactionAsked(
                given("change", asked.change()), asked.field(), asked.words(), asked.ground(), asked.reason()));
        return Versioned.created("/api/v1/redactions/" + redaction.getId(), Body.of(redaction), redaction.version());
    }

    /** Whoever asked may take it back; the data protection officer decides. */
    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_RECORDS)
    ResponseEntity<Body> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen, @RequestBody Decision asked) {
        return answer(asked.on(redactions, id, seen.version()));
    }

    private static ResponseEntity<Body> answer(Redaction redaction) {
        return Versioned.ok(Body.of(redaction), redaction.version());
    }
}

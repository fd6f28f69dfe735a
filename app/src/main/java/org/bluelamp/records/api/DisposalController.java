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
import org.bluelamp.records.Disposal;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.DueNow;
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

/** What goes under the retention schedule. */
@RestController
@RequestMapping(path = "/api/v1/disposals", produces = MediaType.APPLICATION_JSON_VALUE)
class DisposalController {

    /** @param cutoff only what is older goes */
    record Body(
            UUID id,
            String state,
            String retention,
            int years,
            Instant cutoff,
            UUID askedBy,
            Instant askedAt,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String note,
            @Nullable Instant doneAt,
            @Nullable Long count,
            @Nullable String digest) {

        static Body of(Disposal disposal) {
            return new Body(
                    disposal.getId(),
                    disposal.state().code(),
                    disposal.retention(),
                    disposal.years(),
                    disposal.cutoff(),
                    disposal.askedBy(),
                    disposal.askedAt(),
                    disposal.decidedBy().orElse(null),
                    disposal.decidedAt().orElse(null),
                    disposal.note().orElse(null),
                    disposal.doneAt().orElse(null),
                    disposal.count().orElse(null),
                    disposal.digest().orElse(null));
        }
    }

    /** @param years null for what is kept for ever */
    record Due(
            String retention,
            @Nullable Integer years,
            @Nullable Instant cutoff,
            long count,
            long held,
            List<DueNow.Part> parts) {

        static Due of(DueNow due) {
            return new Due(
                    due.rule().retention(),
                    due.rule().years().orElse(null),
                    due.cutoff(),
                    due.count(),
                    due.held(),
                    due.parts());
        }
    }

    record New(@Nullable String retention) {}

    private final DisposalService disposals;

    DisposalController(DisposalService disposals) {
        this.disposals = disposals;
    }

    /** Newest first. */
    @GetMapping
    @Requires(Permission.READ_RECORDS)
    Page<Body> list(@ParameterObject PageAsked asked) {
        var rows = asked.after(2)
                .map(cursor -> disposals.after(cursor.instant(0), cursor.uuid(1), asked.rows()))
                .orElseGet(() -> disposals.newest(asked.rows()));
        return Page.of(rows, asked, disposal -> Cursor.after(disposal.askedAt(), disposal.getId()), Body::of);
    }

    /** The schedule, with what may go now. */
    @GetMapping("/due")
    @Requires(Permission.READ_RECORDS)
    Page<Due> due() {
        return Page.whole(disposals.due().stream().map(Due::of).toList());
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_RECORDS)
    ResponseEntity<Body> read(@PathVariable UUID id) {
        return answer(disposals.disposal(id));
    }

    /** What it would take as things stand, by entity and year; nothing once it is done. */
    @GetMapping("/{id}/effect")
    @Requires(Permission.READ_RECORDS)
    Page<DueNow.Part> effect(@PathVariable UUID id) {
        return Page.whole(disposals.effect(id));
    }

    /** Proposes one. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.PROPOSE_DISPOSAL)
    ResponseEntity<Body> create(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet, @RequestBody New asked) {
        var disposal = disposals.propose(given("retention", asked.retention()));
        return Versioned.created("/api/v1/disposals/" + disposal.getId(), Body.of(disposal), disposal.version());
    }

    /** Whoever asked may take it back; the data protection officer decides. */
    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_RECORDS)
    ResponseEntity<Body> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen, @RequestBody Decision asked) {
        return answer(asked.on(disposals, id, seen.version()));
    }

    private static ResponseEntity<Body> answer(Disposal disposal) {
        return Versioned.ok(Body.of(disposal), disposal.version());
    }
}

package org.bluelamp.records.api;

import static org.bluelamp.problems.api.Given.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.problems.api.Versioned;
import org.bluelamp.records.Held;
import org.bluelamp.records.HoldService;
import org.bluelamp.records.LegalHold;
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

/** What must not be disposed of. */
@RestController
@RequestMapping(path = "/api/v1/holds", produces = MediaType.APPLICATION_JSON_VALUE)
class HoldController {

    record Body(
            UUID id,
            String kind,
            String reason,
            UUID owner,
            String scope,
            @Nullable String retention,
            @Nullable String entity,
            @Nullable UUID record,
            @Nullable UUID person,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            UUID placedBy,
            Instant placedAt,
            @Nullable UUID liftedBy,
            @Nullable Instant liftedAt,
            @Nullable String liftReason) {

        static Body of(LegalHold hold) {
            return new Body(
                    hold.getId(),
                    hold.kind().code(),
                    hold.reason(),
                    hold.owner(),
                    hold.scope().code(),
                    hold.retention().orElse(null),
                    hold.entity().orElse(null),
                    hold.record().orElse(null),
                    hold.person().orElse(null),
                    hold.starts().orElse(null),
                    hold.ends().orElse(null),
                    hold.placedBy(),
                    hold.placedAt(),
                    hold.liftedBy().orElse(null),
                    hold.liftedAt().orElse(null),
                    hold.liftReason().orElse(null));
        }
    }

    /** @param transition lift */
    record Transition(@Nullable String transition, @Nullable String reason) {}

    private final HoldService holds;

    HoldController(HoldService holds) {
        this.holds = holds;
    }

    /** Newest first. */
    @GetMapping
    @Requires(Permission.READ_RECORDS)
    Page<Body> list(@ParameterObject PageAsked asked) {
        var rows = asked.after(2)
                .map(cursor -> holds.after(cursor.instant(0), cursor.uuid(1), asked.rows()))
                .orElseGet(() -> holds.newest(asked.rows()));
        return Page.of(rows, asked, hold -> Cursor.after(hold.placedAt(), hold.getId()), Body::of);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_RECORDS)
    ResponseEntity<Body> read(@PathVariable UUID id) {
        return answer(holds.hold(id));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.PLACE_HOLD)
    ResponseEntity<Body> create(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet, @RequestBody Held asked) {
        var hold = holds.place(asked);
        return Versioned.created("/api/v1/holds/" + hold.getId(), Body.of(hold), hold.version());
    }

    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.PLACE_HOLD)
    ResponseEntity<Body> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen, @RequestBody Transition asked) {
        if (!given("transition", asked.transition()).equals("lift")) {
            throw Refused.field("transition", "records.hold.refused.transition");
        }
        return answer(holds.lift(id, seen.version(), asked.reason()));
    }

    private static ResponseEntity<Body> answer(LegalHold hold) {
        return Versioned.ok(Body.of(hold), hold.version());
    }
}

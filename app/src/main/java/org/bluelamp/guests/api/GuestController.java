package org.bluelamp.guests.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.UUID;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Invitation;
import org.bluelamp.guests.Opening;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.problems.api.Versioned;
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

/** Whom one's own force lets in. */
@RestController
@RequestMapping(path = "/api/v1/guests", produces = MediaType.APPLICATION_JSON_VALUE)
class GuestController {

    private static final int MOST_OPENINGS = 1_000;

    /** @param transition withdraw */
    record Transition(@Nullable String transition, @Nullable String reason) {}

    private final Guests guests;

    GuestController(Guests guests) {
        this.guests = guests;
    }

    /** Newest first. */
    @GetMapping
    @Requires(Permission.READ_GUESTS)
    Page<GuestBody> list(@ParameterObject PageAsked asked) {
        var rows = asked.after(2)
                .map(cursor -> guests.after(cursor.instant(0), cursor.uuid(1), asked.rows()))
                .orElseGet(() -> guests.newest(asked.rows()));
        var today = guests.today();
        return Page.of(
                rows,
                asked,
                grant -> Cursor.after(grant.grantedAt(), grant.getId()),
                grant -> GuestBody.of(grant, today));
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_GUESTS)
    ResponseEntity<GuestBody> read(@PathVariable UUID id) {
        return answer(guests.grant(id));
    }

    /** What the guest opened, newest first; the newest 1,000. All of it is in the history. */
    @GetMapping("/{id}/openings")
    @Requires(Permission.READ_GUESTS)
    Page<Opening> openings(@PathVariable UUID id) {
        return Page.whole(guests.opened(id, MOST_OPENINGS));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.LET_GUESTS_IN)
    ResponseEntity<GuestBody> create(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet, @RequestBody Invitation asked) {
        var grant = guests.let(asked);
        return Versioned.created(
                "/api/v1/guests/" + grant.getId(), GuestBody.of(grant, guests.today()), grant.version());
    }

    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.LET_GUESTS_IN)
    ResponseEntity<GuestBody> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen, @RequestBody Transition asked) {
        if (!given("transition", asked.transition()).equals("withdraw")) {
            throw Refused.field("transition", "guests.refused.transition");
        }
        return answer(guests.withdraw(id, seen.version(), asked.reason()));
    }

    private ResponseEntity<GuestBody> answer(GuestGrant grant) {
        return Versioned.ok(GuestBody.of(grant, guests.today()), grant.version());
    }
}

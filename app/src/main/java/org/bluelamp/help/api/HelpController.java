package org.bluelamp.help.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.List;
import java.util.UUID;
import org.bluelamp.help.PageEnd;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingService;
import org.bluelamp.help.api.SharingBody.New;
import org.bluelamp.help.api.SharingBody.Transition;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.problems.api.Versioned;
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

/** What the caller's force says by name: help it asks the national service for, practice it offers. */
@RestController
@RequestMapping(path = "/api/v1/help", produces = MediaType.APPLICATION_JSON_VALUE)
class HelpController {

    private final SharingService sharings;

    HelpController(SharingService sharings) {
        this.sharings = sharings;
    }

    /** Newest first. */
    @GetMapping
    Page<SharingBody> list(@ParameterObject PageAsked asked) {
        var rows = sharings.list(
                asked.after(2)
                        .map(cursor -> new PageEnd(cursor.instant(0), cursor.uuid(1)))
                        .orElse(null),
                asked.rows());
        var replies = sharings.replies(rows);
        return Page.of(
                rows,
                asked,
                sharing -> Cursor.after(sharing.askedAt(), sharing.getId()),
                sharing -> SharingBody.of(sharing, replies.get(sharing.getId())));
    }

    @GetMapping("/{id}")
    ResponseEntity<SharingBody> read(@PathVariable UUID id) {
        var sharing = sharings.sharing(id);
        return Versioned.ok(body(sharing), sharing.version());
    }

    /** Puts it before the chief officer; nothing leaves the force by it. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SharingBody> create(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet, @RequestBody New asked) {
        var sharing = sharings.ask(asked.asked());
        return Versioned.created("/api/v1/help/" + sharing.getId(), SharingBody.of(sharing, null), sharing.version());
    }

    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SharingBody> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen, @RequestBody Transition asked) {
        var moved = switch (given("transition", asked.transition())) {
            case "confirm" -> sharings.confirm(id, seen.version());
            case "decline" -> sharings.decline(id, seen.version(), asked.reason());
            case "withdraw" -> sharings.withdraw(id, seen.version());
            default -> throw Refused.field("transition", "help.refused.transition");
        };
        return Versioned.ok(body(moved), moved.version());
    }

    private SharingBody body(Sharing sharing) {
        return SharingBody.of(sharing, sharings.replies(List.of(sharing)).get(sharing.getId()));
    }
}

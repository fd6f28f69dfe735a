package org.bluelamp.help.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.UUID;
import org.bluelamp.help.CaseState;
import org.bluelamp.help.Inbox;
import org.bluelamp.help.InboxFilter;
import org.bluelamp.help.InboxItem;
import org.bluelamp.help.PageEnd;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.problems.api.Versioned;
import org.bluelamp.tenancy.Coded;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What forces asked the national service for. */
@RestController
@RequestMapping(path = "/api/v1/inbox", produces = MediaType.APPLICATION_JSON_VALUE)
class InboxController {

    /**
     * @param transition take, answer or close
     * @param note for answer; goes back to the force
     */
    record Step(@Nullable String transition, @Nullable String note) {}

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Newest first. */
    @GetMapping
    Page<InboxItem> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String force,
            @RequestParam(required = false) @Nullable String area,
            @ParameterObject PageAsked asked) {
        var rows = inbox.list(
                new InboxFilter(state == null ? null : state(state), force, area),
                asked.after(2)
                        .map(cursor -> new PageEnd(cursor.instant(0), cursor.uuid(1)))
                        .orElse(null),
                asked.rows());
        return Page.of(rows, asked, item -> Cursor.after(item.sentAt(), item.id()), item -> item);
    }

    @GetMapping("/{id}")
    ResponseEntity<InboxItem> read(@PathVariable UUID id) {
        return answer(inbox.item(id));
    }

    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<InboxItem> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen, @RequestBody Step asked) {
        return answer(
                switch (given("transition", asked.transition())) {
                    case "take" -> inbox.takeInHand(id, seen.version());
                    case "answer" -> inbox.answer(id, seen.version(), asked.note());
                    case "close" -> inbox.close(id, seen.version());
                    default -> throw Refused.field("transition", "help.refused.step");
                });
    }

    private static CaseState state(String code) {
        return Coded.find(CaseState.class, code).orElseThrow(() -> Refused.field("state", "help.refused.case"));
    }

    private static ResponseEntity<InboxItem> answer(InboxItem item) {
        return Versioned.ok(item, item.version());
    }
}

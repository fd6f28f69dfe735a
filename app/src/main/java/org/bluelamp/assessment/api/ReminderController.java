package org.bluelamp.assessment.api;

import static org.bluelamp.problems.api.Given.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluelamp.assessment.Reminder;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.Versioned;
import org.bluelamp.tenancy.Force;
import org.jspecify.annotations.Nullable;
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

/** Reminders of a cycle: a force reads its own, the national service all; the editor sends them. */
@RestController
@RequestMapping(path = "/api/v1/cycles/{id}/reminders", produces = MediaType.APPLICATION_JSON_VALUE)
class ReminderController {

    /** @param states of forces that are to be reminded: not-started, in-progress, for-sign-off, signed-off */
    record New(@Nullable List<String> states) {}

    record Line(String force, String state, LocalDate day, Instant sentAt) {
        static Line of(Reminder reminder) {
            return new Line(reminder.force(), reminder.state(), reminder.day(), reminder.sentAt());
        }
    }

    /** @param forces the codes of those that were reminded */
    record Sent(List<String> forces) {}

    record Due(String force, String state) {}

    private final CycleService cycles;
    private final ReminderService reminders;

    ReminderController(CycleService cycles, ReminderService reminders) {
        this.cycles = cycles;
        this.reminders = reminders;
    }

    /** Newest first; at most one a force and day. */
    @GetMapping
    @Requires(Permission.READ_CYCLES)
    Page<Line> list(@PathVariable UUID id) {
        return Page.whole(
                reminders.of(cycles.cycle(id).getId()).stream().map(Line::of).toList());
    }

    /** Who could be reminded now. */
    @GetMapping("/due")
    @Requires(Permission.READ_PARTICIPATION)
    Page<Due> due(@PathVariable UUID id) {
        return Page.whole(reminders.due(id).stream()
                .map(due -> new Due(due.force().code(), due.state()))
                .toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.RUN_CYCLES)
    ResponseEntity<Sent> send(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet,
            @RequestBody New asked) {
        var sent = reminders.send(id, given("states", asked.states()));
        return Versioned.created(
                "/api/v1/cycles/" + id + "/reminders",
                new Sent(sent.stream().map(Force::code).toList()),
                0);
    }
}

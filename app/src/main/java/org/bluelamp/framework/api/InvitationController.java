package org.bluelamp.framework.api;

import static org.bluelamp.problems.api.Given.given;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.Versioned;
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

/** Whom a cycle invites: read by everybody, chosen by the national editor. */
@RestController
@RequestMapping(path = "/api/v1/cycles/{id}/invitations", produces = MediaType.APPLICATION_JSON_VALUE)
class InvitationController {

    /** @param forces codes of active forces, at least one that is not invited yet */
    record New(@Nullable List<String> forces) {}

    /**
     * An active force that the cycle is for.
     *
     * @param invitedAt when it was invited by name; left empty in a cycle that is for every force
     */
    record Line(String force, String name, @Nullable Instant invitedAt) {}

    private final CycleService cycles;
    private final InvitationService invitations;

    InvitationController(CycleService cycles, InvitationService invitations) {
        this.cycles = cycles;
        this.invitations = invitations;
    }

    /** At most as many as there are forces. */
    @GetMapping
    @Requires(Permission.READ_CYCLES)
    Page<Line> list(@PathVariable UUID id) {
        return lines(cycles.cycle(id).getId());
    }

    /** Answers with everybody who is invited now. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.RUN_CYCLES)
    ResponseEntity<Page<Line>> invite(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet,
            @RequestBody New asked) {
        invitations.invite(id, given("forces", asked.forces()));
        return Versioned.created("/api/v1/cycles/" + id + "/invitations", lines(id), 0);
    }

    private Page<Line> lines(UUID cycle) {
        var invited = invitations.of(cycle);
        return Page.whole(invitations.forces(cycle).stream()
                .map(force -> new Line(
                        force.code(),
                        force.name().en(),
                        invited.since(force.code()).orElse(null)))
                .toList());
    }
}

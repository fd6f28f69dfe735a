package org.bluelamp.framework.api;

import static org.bluelamp.problems.api.Given.given;

import java.time.Instant;
import java.util.UUID;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
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

/** The cycles: read by everybody, run by the national editor. */
@RestController
@RequestMapping(path = "/api/v1/cycles", produces = MediaType.APPLICATION_JSON_VALUE)
class CycleController {

    /** @param state planned (if left out) or open */
    record New(
            @Nullable String title,
            @Nullable String edition,
            @Nullable Instant opens,
            @Nullable Instant baseline,
            @Nullable Instant closes,
            @Nullable Instant freezes,
            @Nullable String state) {

        CycleDates dates() {
            return new CycleDates(
                    given("opens", opens),
                    given("baseline", baseline),
                    given("closes", closes),
                    given("freezes", freezes));
        }
    }

    /**
     * @param transition open, extend or freeze
     * @param closes for extend; left out, it stays
     * @param freezes for extend; left out, it stays
     */
    record Transition(
            @Nullable String transition,
            @Nullable Instant closes,
            @Nullable Instant freezes) {}

    private final CycleService cycles;

    CycleController(CycleService cycles) {
        this.cycles = cycles;
    }

    /** Newest first. */
    @GetMapping
    @Requires(Permission.READ_CYCLES)
    Page<CycleBody> list(@ParameterObject PageAsked asked) {
        var rows = asked.after(2)
                .map(cursor -> cycles.after(cursor.instant(0), cursor.uuid(1), asked.rows()))
                .orElseGet(() -> cycles.first(asked.rows()));
        return Page.of(rows, asked, cycle -> Cursor.after(cycle.opens(), cycle.getId()), CycleBody::of);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_CYCLES)
    ResponseEntity<CycleBody> read(@PathVariable UUID id) {
        return answer(cycles.cycle(id));
    }

    /** Announces a cycle, or opens it at once. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.RUN_CYCLES)
    ResponseEntity<CycleBody> create(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet, @RequestBody New asked) {
        var title = given("title", asked.title());
        var edition = given("edition", asked.edition());
        var cycle = switch (asked.state()) {
            case null -> cycles.plan(title, edition, asked.dates());
            case "planned" -> cycles.plan(title, edition, asked.dates());
            case "open" -> cycles.open(title, edition, asked.dates());
            default -> throw Refused.field("state", "framework.cycle.refused.state");
        };
        return Versioned.created("/api/v1/cycles/" + cycle.getId(), CycleBody.of(cycle), cycle.version());
    }

    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.RUN_CYCLES)
    ResponseEntity<CycleBody> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen, @RequestBody Transition asked) {
        return answer(
                switch (given("transition", asked.transition())) {
                    case "open" -> cycles.open(id, seen.version());
                    case "extend" -> extended(id, seen, asked);
                    case "freeze" -> cycles.freeze(id, seen.version());
                    default -> throw Refused.field("transition", "framework.cycle.refused.transition");
                });
    }

    private Cycle extended(UUID id, IfMatch seen, Transition asked) {
        var cycle = cycles.cycle(id);
        return cycles.extend(
                id,
                seen.version(),
                asked.closes() == null ? cycle.closes() : asked.closes(),
                asked.freezes() == null ? cycle.freezes() : asked.freezes());
    }

    private static ResponseEntity<CycleBody> answer(Cycle cycle) {
        return Versioned.ok(CycleBody.of(cycle), cycle.version());
    }
}

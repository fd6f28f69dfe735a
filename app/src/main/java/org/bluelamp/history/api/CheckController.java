package org.bluelamp.history.api;

import java.time.Instant;
import org.bluelamp.history.ChangeCursor;
import org.bluelamp.history.CheckProgress;
import org.bluelamp.history.Checks;
import org.bluelamp.history.ChecksStanding;
import org.bluelamp.history.HistoryCheck;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The standing checks of the caller's own history. */
@RestController
@RequestMapping(path = "/api/v1/history/checks", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckController {

    /** What is known now; {@code running} while a check is under way. */
    record Standing(
            String state,
            @Nullable Instant upTo,
            @Nullable Instant checkedAt,
            @Nullable CheckProgress running,
            @Nullable HistoryCheck latest) {

        static Standing of(ChecksStanding standing) {
            return new Standing(
                    standing.state().code(),
                    standing.upTo(),
                    standing.checkedAt(),
                    standing.running(),
                    standing.latest());
        }
    }

    private final Checks checks;

    CheckController(Checks checks) {
        this.checks = checks;
    }

    /** The checks that were kept, newest first. */
    @GetMapping
    @Requires(Permission.READ_SEALS)
    Page<HistoryCheck> list(@ParameterObject PageAsked asked) {
        var after = asked.after(2)
                .map(cursor -> new ChangeCursor(cursor.instant(0), cursor.uuid(1)))
                .orElse(null);
        return Page.of(
                checks.list(after, asked.rows()), asked, check -> Cursor.after(check.at(), check.id()), check -> check);
    }

    @GetMapping("/standing")
    @Requires(Permission.READ_SEALS)
    Standing standing() {
        return Standing.of(checks.standing());
    }

    /** Checks everything. Answers at once; the standing tells how far it is. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(Permission.ASK_FOR_CHECK)
    Standing ask() {
        checks.ask();
        return Standing.of(checks.standing());
    }
}

package org.bluelamp.history.api;

import org.bluelamp.history.Seal;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.Malformed;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seals of the caller's own log, newest first. */
@RestController
@RequestMapping(path = "/api/v1/history/seals", produces = MediaType.APPLICATION_JSON_VALUE)
class SealController {

    private final Seals seals;

    SealController(Seals seals) {
        this.seals = seals;
    }

    @GetMapping
    @Requires(Permission.READ_SEALS)
    Page<Seal> list(@ParameterObject PageAsked asked) {
        var before = asked.after(1).map(SealController::number).orElse(Long.MAX_VALUE);
        return Page.of(
                seals.before(before, asked.rows()),
                asked,
                seal -> Cursor.after(Long.toString(seal.number())),
                seal -> seal);
    }

    private static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.code(0));
        } catch (NumberFormatException e) {
            throw Malformed.value("cursor");
        }
    }
}

package org.bluelamp.history.api;

import java.time.Instant;
import java.util.Locale;
import org.bluelamp.history.Seal;
import org.bluelamp.history.Sealing;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.Malformed;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seals of the caller's own log, newest first. */
@RestController
@RequestMapping(path = "/api/v1/history/seals", produces = MediaType.APPLICATION_JSON_VALUE)
class SealController {

    /**
     * How far the log is sealed, and why not further.
     *
     * @param delay none, long_transaction or not_sealed
     * @param waiting how many changes wait, counted to 10,000
     * @param oldest when the oldest of them was written
     * @param openSince since when a transaction has been open that has written something
     * @param lagSeconds how long the oldest has been waiting
     */
    record Standing(
            String delay,
            long waiting,
            @Nullable Instant oldest,
            @Nullable Instant openSince,
            long lagSeconds,
            Instant now,
            @Nullable Seal latest) {

        static Standing of(Sealing sealing) {
            return new Standing(
                    sealing.delay().name().toLowerCase(Locale.ROOT),
                    sealing.waiting(),
                    sealing.oldest(),
                    sealing.openSince(),
                    sealing.lag().toSeconds(),
                    sealing.now(),
                    sealing.latest());
        }
    }

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

    @GetMapping("/standing")
    @Requires(Permission.READ_SEALS)
    Standing standing() {
        return Standing.of(seals.sealing());
    }

    private static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.code(0));
        } catch (NumberFormatException e) {
            throw Malformed.value("cursor");
        }
    }
}

package org.bluelamp.proof.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.proof.TakeAway;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's whole sealed history, as one file that proves itself. */
@RestController
class ExportController {

    private static final String ZIP = "application/zip";

    private final TakeAway takeAway;

    ExportController(TakeAway takeAway) {
        this.takeAway = takeAway;
    }

    /** A zip: always the whole. Whoever filters, or accepts {@code text/csv} alone, gets the filtered list instead. */
    @GetMapping(
            path = "/api/v1/history/export",
            params = {
                "!from",
                "!to",
                "!person",
                "!role",
                "!entity",
                "!record",
                "!operation",
                "!interest",
                "!area",
                "!question"
            },
            produces = ZIP)
    @Requires(Permission.EXPORT_HISTORY)
    void export(Locale locale, HttpServletResponse response) throws IOException {
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        takeAway.write(locale, response.getOutputStream());
    }
}

package org.bluelamp.reporting.api;

import java.util.Locale;
import java.util.UUID;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.reporting.ForceReports;
import org.bluelamp.reporting.ReportFile;
import org.bluelamp.reporting.ReportKind;
import org.bluelamp.reporting.ThemesReports;
import org.bluelamp.reporting.file.ReportFormat;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same files as on the page. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportController {

    private final ForceReports own;
    private final ThemesReports themes;

    ReportController(ForceReports own, ThemesReports themes) {
        this.own = own;
        this.themes = themes;
    }

    /**
     * A report on a published release.
     *
     * @param kind {@code own}, {@code anonymised} or {@code themes}
     * @param format {@code pdf}, {@code xlsx} or {@code docx}; without one the first that the kind has
     */
    @GetMapping("/{kind}")
    ResponseEntity<byte[]> report(
            @PathVariable String kind,
            @RequestParam UUID release,
            @RequestParam(required = false) @Nullable String format,
            Locale locale) {
        var asked = Coded.find(ReportKind.class, kind).orElseThrow(() -> new Absent("report"));
        var as = format == null
                ? asked.formats().getFirst()
                : ReportFormat.of(format).orElseThrow(() -> Refused.field("format", "reporting.refused.format"));
        return given(
                switch (asked) {
                    case OWN -> own.own(release, as, locale);
                    case ANONYMISED -> own.anonymised(release, as, locale);
                    case THEMES -> themes.themes(release, as, locale);
                });
    }

    private static ResponseEntity<byte[]> given(ReportFile file) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .body(file.bytes());
    }
}

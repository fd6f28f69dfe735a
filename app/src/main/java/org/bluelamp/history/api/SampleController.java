package org.bluelamp.history.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.OpenedChange;
import org.bluelamp.history.SampleAsked;
import org.bluelamp.history.Sampling;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Samples of the caller's own sealed history, each of which can be drawn again. */
@RestController
@RequestMapping(path = "/api/v1/history/sample", produces = MediaType.APPLICATION_JSON_VALUE)
class SampleController {

    /**
     * What a sample is drawn from and how.
     *
     * @param from first day of the population, in the United Kingdom
     * @param to last day, included
     * @param role a role's code, {@code system} for jobs, {@code database} for somebody at a prompt
     * @param interest {@code assessment}, {@code evidence}, {@code people}, {@code reads} and so on
     * @param size how many to draw, 1 to 200
     * @param seed 1 to 64 letters, digits and hyphens; the same seed draws the same again
     * @param upTo the number of the last sealed change of the population; the last that there is if left out
     */
    record Draw(
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable UUID person,
            @Nullable String role,
            @Nullable String operation,
            @Nullable String interest,
            @Nullable Integer size,
            @Nullable String seed,
            @Nullable Long upTo) {

        SampleAsked asked() {
            return new SampleAsked(
                    new ChangeFilter(from, to, person, role, null, null, operation, interest, null, null),
                    size == null ? 0 : size,
                    seed == null ? "" : seed,
                    upTo);
        }
    }

    /** A change that was drawn, with its number in the sealed log. */
    record Row(long number, UUID id, Instant at, String who, String role, String headline) {
        static Row of(OpenedChange opened) {
            var told = opened.told();
            var sealed = told.change().sealed();
            return new Row(
                    sealed == null ? 0 : sealed.number(),
                    told.change().id(),
                    told.change().at(),
                    told.who(),
                    told.change().role(),
                    told.headline().words());
        }
    }

    /** A sample, in the order of the draw. */
    record Drawn(String seed, long upTo, long population, List<Row> rows) {}

    private final Sampling sampling;

    SampleController(Sampling sampling) {
        this.sampling = sampling;
    }

    /** Draws, and tells the history so. */
    @GetMapping
    @Requires(Permission.READ_HISTORY)
    Drawn draw(@ParameterObject Draw asked, Locale locale) {
        var sample = sampling.draw(asked.asked(), locale);
        return new Drawn(
                sample.asked().seed(),
                sample.upTo(),
                sample.population(),
                sample.rows().stream().map(Row::of).toList());
    }

    /** The same draw as CSV, each change with its fields, and the seed, the population and its last number above them. */
    @GetMapping(path = "/export", produces = ListAnswer.CSV)
    @Requires(Permission.EXPORT_HISTORY)
    void export(@ParameterObject Draw asked, Locale locale, HttpServletResponse response) throws IOException {
        give(asked, ListFormat.CSV, locale, response);
    }

    /** The same as PDF, on pages of A4, with the same hash of the rows on each. */
    @GetMapping(path = "/export/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Requires(Permission.EXPORT_HISTORY)
    void print(@ParameterObject Draw asked, Locale locale, HttpServletResponse response) throws IOException {
        give(asked, ListFormat.PDF, locale, response);
    }

    private void give(Draw asked, ListFormat format, Locale locale, HttpServletResponse response) throws IOException {
        ListAnswer.give("sample", format, response, out -> sampling.write(asked.asked(), format, locale, out));
    }
}

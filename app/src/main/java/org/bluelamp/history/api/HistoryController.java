package org.bluelamp.history.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.history.ChangeCursor;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ChangePage;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.history.News;
import org.bluelamp.history.OpenedChange;
import org.bluelamp.history.RecordThen;
import org.bluelamp.history.ToldChange;
import org.bluelamp.history.ToldField;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what in the caller's force. Nothing can be written here, by anyone. */
@RestController
@RequestMapping("/api/v1/history")
class HistoryController {

    /** A change as one line; {@code headline} in the language that was asked for. */
    record Line(
            UUID id,
            Instant at,
            @Nullable UUID person,
            String who,
            String role,
            String homeForce,
            String entity,
            @Nullable UUID record,
            String operation,
            String headline) {

        static Line of(ToldChange told) {
            var change = told.change();
            return new Line(
                    change.id(),
                    change.at(),
                    change.person(),
                    told.who(),
                    change.role(),
                    change.homeForce(),
                    change.entity(),
                    change.record(),
                    change.operation(),
                    told.headline().words());
        }
    }

    /** An opened change. */
    record Details(
            Line change, String purpose, String request, String fingerprint, List<ToldField> fields, String erased) {

        static Details of(OpenedChange opened) {
            var change = opened.told().change();
            return new Details(
                    Line.of(opened.told()),
                    change.purpose(),
                    change.request(),
                    change.hash(),
                    opened.fields(),
                    opened.erased());
        }
    }

    /** How many changes of one kind are new. */
    record Kind(String interest, long count) {}

    /**
     * What is new for whoever asks.
     *
     * @param since when they last read the history on an earlier day; everything is new where they never did
     * @param kinds most first
     * @param more whether there are more than the 10,000 that were counted
     * @param newest at most ten
     */
    record New(@Nullable Instant since, List<Kind> kinds, boolean more, List<Line> newest) {

        static New of(News news) {
            return new New(
                    news.since(),
                    news.kinds().stream()
                            .map(kind -> new Kind(kind.interest().code(), kind.count()))
                            .toList(),
                    news.many(),
                    news.newest().stream().map(Line::of).toList());
        }
    }

    private static final int NEWEST = 10;

    private final ChangeLog log;
    private final HistoryExport export;

    HistoryController(ChangeLog log, HistoryExport export) {
        this.log = log;
        this.export = export;
    }

    /** Newest first. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_HISTORY)
    Page<Line> list(@ParameterObject FilterAsked filter, @ParameterObject PageAsked asked, Locale locale) {
        var after = asked.after(2)
                .map(cursor -> new ChangeCursor(cursor.instant(0), cursor.uuid(1)))
                .orElse(null);
        return page(log.page(filter.filter(), after, asked.size(), locale));
    }

    @GetMapping(path = "/news", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_HISTORY)
    New news(Locale locale) {
        return New.of(log.news(NEWEST, locale));
    }

    static Page<Line> page(ChangePage page) {
        var older = page.older();
        return new Page<>(
                page.changes().stream().map(Line::of).toList(),
                older == null ? null : Cursor.after(older.at(), older.id()).text());
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_HISTORY)
    Details read(@PathVariable UUID id, Locale locale) {
        return Details.of(log.one(id, locale));
    }

    /** The record as it stood after this change. */
    @GetMapping(path = "/{id}/record", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_HISTORY)
    RecordThen record(@PathVariable UUID id, Locale locale) {
        return log.then(id, locale);
    }

    /** A record as it stood at a moment. */
    @GetMapping(path = "/record", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_HISTORY)
    RecordThen recordAt(
            @RequestParam String entity, @RequestParam UUID record, @RequestParam Instant at, Locale locale) {
        return log.at(entity, record, at, locale);
    }

    /** All that the filter finds, as CSV, however much it is. Asked for no filter and no kind of file, the proof answers: a zip. */
    @GetMapping(path = "/export", produces = ListAnswer.CSV)
    @Requires(Permission.EXPORT_HISTORY)
    void export(@ParameterObject FilterAsked filter, Locale locale, HttpServletResponse response) throws IOException {
        give(filter.filter(), ListFormat.CSV, locale, response);
    }

    /** The same as PDF, on pages of A4, with the same hash of the rows on each. */
    @GetMapping(path = "/export/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Requires(Permission.EXPORT_HISTORY)
    void print(@ParameterObject FilterAsked filter, Locale locale, HttpServletResponse response) throws IOException {
        give(filter.filter(), ListFormat.PDF, locale, response);
    }

    private void give(ChangeFilter filter, ListFormat format, Locale locale, HttpServletResponse response)
            throws IOException {
        ListAnswer.give("changes", format, response, out -> export.write(filter, format, locale, out));
    }
}

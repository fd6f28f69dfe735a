package org.bluelamp.history.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.ChangeCursor;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.SavedQuestions;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What auditors ask again and again of the caller's own history. */
@RestController
@RequestMapping(path = "/api/v1/history/questions", produces = MediaType.APPLICATION_JSON_VALUE)
class QuestionController {

    private static final int MONTHS = 3;

    /**
     * A question and how much it finds; words in the language that was asked for.
     *
     * @param found counted to 200 and no further
     */
    record Asked(String code, String name, String about, LocalDate since, long found) {}

    private final SavedQuestions questions;
    private final ChangeLog log;
    private final Texts texts;
    private final Clock clock;

    QuestionController(SavedQuestions questions, ChangeLog log, Texts texts, Clock clock) {
        this.questions = questions;
        this.log = log;
        this.texts = texts;
        this.clock = clock;
    }

    /** Each question, and how much it finds from a day on; three months ago if none is given. */
    @GetMapping
    @Requires(Permission.READ_HISTORY)
    Page<Asked> list(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate since, Locale locale) {
        var from = since == null ? UkDay.today(clock).minusMonths(MONTHS) : since;
        return Page.whole(questions.found(from).stream()
                .map(found -> new Asked(
                        found.question().code(),
                        texts.getTranslation(found.question().text(), locale),
                        texts.getTranslation(found.question().about(), locale),
                        from,
                        found.count()))
                .toList());
    }

    /** What one question finds, newest first; from the first day on if none is given. */
    @GetMapping("/{code}")
    @Requires(Permission.READ_HISTORY)
    Page<HistoryController.Line> read(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate since,
            @ParameterObject PageAsked asked,
            Locale locale) {
        var filter = ChangeFilter.ofQuestion(questions.question(code).code(), since);
        var after = asked.after(2)
                .map(cursor -> new ChangeCursor(cursor.instant(0), cursor.uuid(1)))
                .orElse(null);
        return HistoryController.page(log.page(filter, after, asked.size(), locale));
    }
}

package org.bluelamp.problems.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem to a response, in Welsh for whoever prefers it by {@code Accept-Language}, else in English. */
@Component
public class ProblemWriter {

    private final Texts texts;
    private final JsonMapper json;

    ProblemWriter(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** A problem with the text of its kind. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind) throws IOException {
        write(request, response, kind, null, kind.text("detail"));
    }

    /**
     * A problem with a text of its own.
     *
     * @param detail the key of the text
     */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind, String detail)
            throws IOException {
        write(request, response, kind, null, detail);
    }

    /**
     * A problem with a text of its own.
     *
     * @param field what to mend, or null
     * @param detail the key of the text
     */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemKind kind,
            @Nullable String field,
            String detail,
            Object... parameters)
            throws IOException {
        var language = Texts.isWelsh(request.getLocale()) ? Texts.WELSH : Texts.ENGLISH;
        var problem = new Problem(
                kind.type(),
                texts.getTranslation(kind.text("title"), language),
                kind.status(),
                texts.getTranslation(detail, language, parameters),
                field,
                kind == ProblemKind.FAILED ? MDC.get("request") : null);
        response.setStatus(kind.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        write(request, response, ProblemKind.REFUSED, refused.field(), refused.text(), refused.parameters());
    }

    void write(HttpServletRequest request, HttpServletResponse response, Malformed malformed) throws IOException {
        write(
                request,
                response,
                ProblemKind.MALFORMED,
                malformed.field(),
                malformed.text(),
                malformed.field() == null ? "" : malformed.field());
    }
}

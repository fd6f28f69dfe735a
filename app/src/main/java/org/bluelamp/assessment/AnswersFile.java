package org.bluelamp.assessment;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.history.History;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.stereotype.Service;

/** The answers as a file to take away: one line a standard, for a spreadsheet. Taking it away is told to the history. */
@Service
public class AnswersFile {

    private final AssessmentService assessments;
    private final History history;

    AnswersFile(AssessmentService assessments, History history) {
        this.assessments = assessments;
        this.history = history;
    }

    /** CSV in UTF-8 with a byte order mark, so that a spreadsheet reads Welsh letters. */
    @Requires(Permission.EXPORT_ASSESSMENT)
    public byte[] csv(UUID assessment, Locale locale) {
        var standing = assessments.standing(assessment);
        history.tell("assessment", assessment, "exported", "{\"format\":\"csv\"}");
        var out = new StringWriter().append('\ufeff');
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "area",
                    "standard",
                    "core",
                    "statement",
                    "level",
                    "rating",
                    "evidenced",
                    "not applicable",
                    "reason",
                    "comment",
                    "most in the way");
            for (var area : standing.edition().areas()) {
                for (var standard : standing.asked(area.code())) {
                    var answer = standing.answer(standard.code());
                    var level = answer.flatMap(Answer::level);
                    csv.printRecord(
                            area.title().in(locale),
                            standard.code(),
                            standard.core() ? "yes" : "no",
                            standard.statement().in(locale),
                            level.map(String::valueOf).orElse(""),
                            level.map(value -> standing.edition()
                                            .level(value)
                                            .label()
                                            .in(locale))
                                    .orElse(""),
                            standing.evidenced().contains(standard.code()) ? "yes" : "no",
                            answer.filter(Answer::notApplicable).isPresent() ? "yes" : "no",
                            harmless(answer.flatMap(Answer::reason).orElse("")),
                            harmless(answer.flatMap(Answer::comment).orElse("")),
                            answer.flatMap(Answer::barrier)
                                    .flatMap(standing.edition()::barrier)
                                    .map(barrier -> barrier.label().in(locale))
                                    .orElse(""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A typed text that a spreadsheet would take for a formula gets a quote mark in front (OWASP ASVS 5, 1.2.10). */
    private static String harmless(String typed) {
        return !typed.isEmpty() && "=+-@\t\r\u0000＝＋－＠".indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}

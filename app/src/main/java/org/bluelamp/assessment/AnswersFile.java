package org.bluelamp.assessment;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Standard;
import org.bluelamp.history.History;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.FormulaGuard;
import org.bluelamp.uikit.Texts;
import org.springframework.stereotype.Service;

/** The answers as a file to take away: one line a standard, for a spreadsheet. Taking it away is told to the history. */
@Service
public class AnswersFile {

    private static final List<String> COLUMNS = List.of(
            "assessment.file.area",
            "assessment.file.standard",
            "assessment.file.core",
            "assessment.file.statement",
            "assessment.file.level",
            "assessment.file.rating",
            "assessment.file.evidenced",
            "assessment.file.not-applicable",
            "assessment.file.reason",
            "assessment.file.comment",
            "assessment.file.barrier");

    private final AssessmentService assessments;
    private final History history;
    private final Texts texts;

    AnswersFile(AssessmentService assessments, History history, Texts texts) {
        this.assessments = assessments;
        this.history = history;
        this.texts = texts;
    }

    /**
     * CSV in UTF-8 with a byte order mark, so that a spreadsheet reads Welsh letters.
     *
     * @param locale of the headings, and of the edition's own words as far as they are there in it
     */
    @Requires(Permission.EXPORT_ASSESSMENT)
    public byte[] csv(UUID assessment, Locale locale) {
        var standing = assessments.standing(assessment);
        history.tell("assessment", assessment, "exported", "{\"format\":\"csv\"}");
        var out = new StringWriter().append('\ufeff');
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS.stream().map(key -> texts.getTranslation(key, locale)));
            for (var area : standing.edition().areas()) {
                for (var standard : standing.asked(area.code())) {
                    csv.printRecord(cells(standing, area, standard, locale).map(FormulaGuard::guarded));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> cells(Standing standing, Area area, Standard standard, Locale locale) {
        var edition = standing.edition();
        var answer = standing.answer(standard.code());
        var level = answer.flatMap(Answer::level);
        return Stream.of(
                area.title().in(locale),
                standard.code(),
                yes(standard.core(), locale),
                standard.statement().in(locale),
                level.map(String::valueOf).orElse(""),
                level.map(value -> edition.level(value).label().in(locale)).orElse(""),
                yes(standing.evidenced().contains(standard.code()), locale),
                yes(answer.filter(Answer::notApplicable).isPresent(), locale),
                answer.flatMap(Answer::reason).orElse(""),
                answer.flatMap(Answer::comment).orElse(""),
                answer.flatMap(Answer::barrier)
                        .flatMap(edition::barrier)
                        .map(barrier -> barrier.label().in(locale))
                        .orElse(""));
    }

    private String yes(boolean is, Locale locale) {
        return texts.getTranslation(is ? "assessment.file.yes" : "assessment.file.no", locale);
    }
}

package org.bluelamp.benchmark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.framework.EditionService;
import org.bluelamp.history.History;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.FormulaGuard;
import org.bluelamp.uikit.Texts;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published release as a file: the same values as on the screen, withheld where that is withheld. Taking it away is told to
 * the history.
 */
@Service
public class ReleaseFile {

    private static final List<String> COLUMNS = List.of(
            "cycle", "number", "rule", "forces", "kind", "code", "name", "group", "figure", "value", "repeated");

    private final ReleaseService releases;
    private final EditionService editions;
    private final FigureTitles titles;
    private final History history;
    private final JsonMapper json;
    private final Texts texts;

    ReleaseFile(
            ReleaseService releases,
            EditionService editions,
            FigureTitles titles,
            History history,
            JsonMapper json,
            Texts texts) {
        this.releases = releases;
        this.editions = editions;
        this.titles = titles;
        this.history = history;
        this.json = json;
        this.texts = texts;
    }

    /**
     * One line a value: of what kind, of what, in which group, which figure, the value or that it is withheld, and whether it is
     * repeated from the release before. On each line stand the release’s cycle, its number in the cycle, and its rule. CSV in
     * UTF-8 with a byte order mark. A release that is not published is {@link org.bluelamp.problems.Absent}, for everybody.
     *
     * @param locale of all words; codes (rule, forces, code, group) are the same in each language
     */
    @Requires(Permission.READ_RELEASES)
    public byte[] csv(UUID id, Locale locale) {
        var release = releases.publishedWith(id);
        var edition = editions.edition(release.edition());
        tell(release, locale);
        var out = new StringWriter().append('\ufeff');
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS.stream().map(column -> texts.getTranslation("benchmark.file." + column, locale)));
            for (var line : new ReleaseLines(edition, release.figures(), titles, texts, locale).lines()) {
                csv.printRecord(Stream.of(
                                release.title(),
                                String.valueOf(release.number()),
                                release.rule(),
                                release.forces(),
                                line.kind(),
                                line.code(),
                                line.name(),
                                line.group(),
                                line.figure(),
                                line.value(),
                                line.repeated())
                        .map(FormulaGuard::guarded));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tell(Release release, Locale locale) {
        var detail = new TreeMap<>(Map.of(
                "format", "csv",
                "language", locale.getLanguage(),
                "number", String.valueOf(release.number()),
                "title", release.title()));
        history.tell("release", release.getId(), "exported", json.writeValueAsString(detail));
    }
}

package org.bluelamp.benchmark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.FormulaGuard;
import org.springframework.stereotype.Service;

/** A release as a file: the same values as on the screen, withheld where that is withheld. */
@Service
public class ReleaseFile {

    private final ReleaseService releases;
    private final EditionService editions;
    private final FigureTitles titles;

    ReleaseFile(ReleaseService releases, EditionService editions, FigureTitles titles) {
        this.releases = releases;
        this.editions = editions;
        this.titles = titles;
    }

    /** One line a value: of what kind, of what, in which group, which figure, and the value or that it is withheld. */
    @Requires(Permission.READ_RELEASES)
    public byte[] csv(UUID id, Locale locale) {
        var release = releases.release(id);
        var edition = editions.edition(release.edition());
        var out = new StringWriter().append('\ufeff');
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("cycle", "forces", "kind", "code", "name", "group", "figure", "value");
            for (var line : new ReleaseLines(edition, release.figures(), titles, locale).lines()) {
                csv.printRecord(Stream.of(
                                release.title(),
                                release.forces(),
                                line.kind(),
                                line.code(),
                                line.name(),
                                line.group(),
                                line.figure(),
                                line.value())
                        .map(FormulaGuard::guarded));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package org.bluelamp.benchmark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.stereotype.Service;

/** A release as a file: the same values as on the screen, withheld where that is withheld. */
@Service
public class ReleaseFile {

    private final ReleaseService releases;
    private final EditionService editions;

    ReleaseFile(ReleaseService releases, EditionService editions) {
        this.releases = releases;
        this.editions = editions;
    }

    @Requires(Permission.READ_RELEASES)
    public byte[] csv(UUID release, Locale locale) {
        var published = releases.release(release);
        var edition = editions.edition(published.release().edition());
        var out = new StringWriter().append('\ufeff');
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("cycle", "forces", "area", "lower quartile", "median", "upper quartile");
            for (var figure : published.figures()) {
                var title = edition.area(figure.area()).orElseThrow().title().in(locale);
                var quartiles = figure.quartiles();
                csv.printRecord(
                        published.release().title(),
                        published.release().forces(),
                        title,
                        quartiles.map(q -> String.valueOf(q.lower())).orElse("withheld"),
                        quartiles.map(q -> String.valueOf(q.median())).orElse("withheld"),
                        quartiles.map(q -> String.valueOf(q.upper())).orElse("withheld"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}

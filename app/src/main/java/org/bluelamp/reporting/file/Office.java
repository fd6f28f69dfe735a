package org.bluelamp.reporting.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** What office files have in common: what they say of themselves, and that one report always makes the same bytes. */
final class Office {

    /** The first moment that a zip knows. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Office() {}

    /** A title and the report's day, and no person. */
    static byte[] file(POIXMLDocument document, Report report) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator("Blue Lamp");
        core.getUnderlyingProperties().setLanguageProperty(report.locale().toLanguageTag());
        document.getProperties().getExtendedProperties().setApplication("Blue Lamp");
        var out = new ByteArrayOutputStream();
        try {
            core.setCreated(report.day() + "T00:00:00Z");
            document.write(out);
            return timeless(out.toByteArray());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same zip, without the moment at which each part was packed. */
    private static byte[] timeless(byte[] zip) throws IOException {
        var out = new ByteArrayOutputStream(zip.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip));
                var to = new ZipOutputStream(out)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var same = new ZipEntry(part.getName());
                same.setTimeLocal(NEVER);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

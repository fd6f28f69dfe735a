package org.bluelamp.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bluelamp.problems.Refused;

/**
 * A PDF begins at the first byte, comes to its end, and starts nothing. Names inside packed streams stay unseen: this turns
 * away what is openly active and replaces no scanner.
 */
final class PdfCheck {

    private static final Pattern ACTIVE =
            Pattern.compile("/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z0-9])");

    private PdfCheck() {}

    static void check(Path file) throws IOException {
        // one char a byte, so that names keep their place whatever else is in there
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-") || text.indexOf("%%EOF", Math.max(0, text.length() - 2_048)) < 0) {
            throw Refused.field("file", "evidence.refused.file.broken");
        }
        if (ACTIVE.matcher(text).find()) {
            throw Refused.field("file", "evidence.refused.file.active-pdf");
        }
    }
}

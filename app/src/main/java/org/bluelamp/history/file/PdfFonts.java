package org.bluelamp.history.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Liberation Sans, embedded: it has the letters of Welsh, ŵ and ŷ too. */
final class PdfFonts {

    private final BaseFont regular = font("LiberationSans-Regular.ttf");
    private final BaseFont bold = font("LiberationSans-Bold.ttf");

    Font title() {
        return new Font(bold, 14);
    }

    Font strong() {
        return new Font(bold, 8);
    }

    Font text() {
        return new Font(regular, 8);
    }

    Font small() {
        return new Font(regular, 7);
    }

    private static BaseFont font(String name) {
        try (var bytes = PdfFonts.class.getResourceAsStream("/liberation/" + name)) {
            return BaseFont.createFont(
                    name,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.CACHED,
                    Objects.requireNonNull(bytes, name).readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

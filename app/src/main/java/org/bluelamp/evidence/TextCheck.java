package org.bluelamp.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bluelamp.problems.Refused;

/** Plain text is text: UTF-8 or Windows-1252, without control characters, and no web page in disguise. */
final class TextCheck {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|html|script|svg|iframe|object|embed|\\?xml|\\?php)[\\s>/]", Pattern.CASE_INSENSITIVE);

    private TextCheck() {}

    static void check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                throw Refused.field("file", "evidence.refused.file.not-text");
            }
        }
        if (MARKUP.matcher(decoded(bytes)).find()) {
            throw Refused.field("file", "evidence.refused.file.web-page");
        }
    }

    private static String decoded(byte[] bytes) {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, WINDOWS}) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                // then it is the other one, or neither
            }
        }
        throw Refused.field("file", "evidence.refused.file.not-text");
    }
}

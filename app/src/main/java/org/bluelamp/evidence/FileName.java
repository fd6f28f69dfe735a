package org.bluelamp.evidence;

import java.text.Normalizer;
import java.util.Locale;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file as it will be kept and handed out: its last part alone, whatever path came with it, without characters
 * that a file system or a header would read as something else.
 */
record FileName(String text, FileType type) {

    private static final int LONGEST = 150;

    static FileName of(@Nullable String given) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (name.codePoints().anyMatch(Printable::not)) {
            throw Refused.field("file", "evidence.refused.file.disguised-name");
        }
        if (name.length() > LONGEST) {
            throw Refused.field("file", "evidence.refused.file.long-name", LONGEST);
        }
        var dot = name.lastIndexOf('.');
        if (dot < 0 || name.substring(0, Math.max(dot, 0)).replace(".", "").isBlank()) {
            throw Refused.field("file", "evidence.refused.file.no-name");
        }
        var type = FileType.ofEnding(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Refused.field("file", "evidence.refused.file.type"));
        return new FileName(name.replaceAll("[<>:\"|?*;%]", "-"), type);
    }
}

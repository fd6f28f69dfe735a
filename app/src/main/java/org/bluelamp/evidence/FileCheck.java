package org.bluelamp.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.bluelamp.problems.Refused;

/**
 * Looks at a file that came in: is it what its name says, and nothing else besides? Nothing is rendered or executed to find
 * out, and the work is bounded whatever the file holds.
 */
final class FileCheck {

    private final Tika tika = new Tika();

    /** Returns when the file may be kept. */
    void check(Path file, FileType type) throws IOException {
        if (!type.agreesWith(recognised(file))) {
            throw Refused.field("file", "evidence.refused.file.disguised", type.name());
        }
        if (type.packed()) {
            new OfficeCheck(type).check(file);
            return;
        }
        if (endsAsArchive(file)) {
            throw Refused.field("file", "evidence.refused.file.two-in-one");
        }
        switch (type) {
            case PNG, JPG -> PictureCheck.check(file, type);
            case CSV, TXT -> TextCheck.check(file);
            case PDF -> PdfCheck.check(file);
            case DOCX, XLSX -> throw new IllegalStateException();
        }
    }

    /** What the content looks like, name and sender's word left aside. */
    private String recognised(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return tika.detect(in.readNBytes(64 * 1024));
        }
    }

    /** Whether a ZIP directory ends exactly where the file ends: such a file is an archive too, whatever it begins with. */
    private static boolean endsAsArchive(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var length = (int) Math.min(in.length(), 22 + 65_535);
            var tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            for (var at = length - 22; at >= 0; at--) {
                if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
                    var comment = (tail[at + 20] & 0xff) | (tail[at + 21] & 0xff) << 8;
                    if (at + 22 + comment == length) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}

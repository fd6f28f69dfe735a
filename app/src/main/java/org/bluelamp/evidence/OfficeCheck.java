package org.bluelamp.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bluelamp.problems.Refused;

/**
 * A Word document or an Excel workbook is a package of parts. It is unpacked once, into nothing, with limits that count what
 * really comes out rather than what the package says; a part that runs, hides another file or fetches from elsewhere turns
 * it away.
 */
final class OfficeCheck {

    private static final int MOST_PARTS = 2_000;
    /** Bytes, unpacked, all parts together. */
    private static final long LARGEST_WHOLE = 150L * 1024 * 1024;
    /** Unpacked to packed. Office's own XML reaches about 30; the format's limit is about 1,000. */
    private static final long LARGEST_RATIO = 100;
    /** Below this many bytes a ratio says nothing. */
    private static final long SMALL = 1024 * 1024;
    /** Bytes of one part that is read as text. */
    private static final int LARGEST_INDEX = 4 * 1024 * 1024;
    /** Bytes of a part in which its first element has to begin and end. */
    private static final int BEGINNING = 64 * 1024;

    private static final Pattern RUNS =
            Pattern.compile(".*(?:vbaproject\\.bin|vbadata\\.xml|/activex/.*|/macrosheets/.*"
                    + "|\\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|msi|jar|docm|xlsm|xlsb|swf))");
    private static final Pattern EMBEDDED =
            Pattern.compile(".*/embeddings/(?!.*\\.(?:docx|xlsx)$).*|.*oleobject.*\\.bin");
    private static final Pattern ACTIVE_TYPES = Pattern.compile(
            "macroenabled|vbaproject|activex|ms-office\\.intl|application/vnd\\.openxmlformats-officedocument\\.oleobject");

    private final FileType type;

    OfficeCheck(FileType type) {
        this.type = type;
    }

    void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = names(zip);
            var index = zip.getEntry("[Content_Types].xml");
            if (index == null || zip.getEntry(type.mainPart()) == null) {
                throw Refused.field("file", "evidence.refused.file.disguised", type.name());
            }
            unpack(zip);
            checkTypes(new String(index(zip, index), StandardCharsets.UTF_8));
            if (names.stream().anyMatch(name -> name.startsWith("xl/externallinks/"))) {
                throw Refused.field("file", "evidence.refused.file.fetches");
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw Refused.field("file", "evidence.refused.file.broken");
        }
    }

    private Set<String> names(ZipFile zip) {
        if (zip.size() > MOST_PARTS) {
            throw bomb();
        }
        var names = new HashSet<String>();
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            var name = parts.nextElement().getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)
                    || name.startsWith("/")
                    || name.contains("\\")
                    || List.of(name.split("/")).contains("..")) {
                throw Refused.field("file", "evidence.refused.file.broken");
            }
            if (RUNS.matcher(name).matches()) {
                throw Refused.field("file", "evidence.refused.file.macros");
            }
            if (EMBEDDED.matcher(name).matches()) {
                throw Refused.field("file", "evidence.refused.file.embedded");
            }
        }
        return names;
    }

    private static void unpack(ZipFile zip) throws IOException {
        var buffer = new byte[64 * 1024];
        var whole = 0L;
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            var unpacked = 0L;
            try (var in = zip.getInputStream(part)) {
                for (int read; (read = in.read(buffer)) >= 0; ) {
                    unpacked += read;
                    whole += read;
                    if (whole > LARGEST_WHOLE
                            || (unpacked > SMALL && unpacked > LARGEST_RATIO * Math.max(1, part.getCompressedSize()))) {
                        throw bomb();
                    }
                }
            }
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".rels") || name.endsWith(".xml")) {
                readXml(zip, part, name.endsWith(".rels"));
            }
        }
    }

    /** A parser holds a comment or a value whole, however long it is, so it is given no more than is looked at. */
    private static void readXml(ZipFile zip, ZipEntry part, boolean relationships) throws IOException {
        if (relationships) {
            OfficeXml.check(new ByteArrayInputStream(index(zip, part)), true);
            return;
        }
        try (var in = zip.getInputStream(part)) {
            OfficeXml.check(new ByteArrayInputStream(in.readNBytes(BEGINNING)), false);
        }
    }

    private static byte[] index(ZipFile zip, ZipEntry part) throws IOException {
        try (var in = zip.getInputStream(part)) {
            var bytes = in.readNBytes(LARGEST_INDEX + 1);
            if (bytes.length > LARGEST_INDEX) {
                throw bomb();
            }
            return bytes;
        }
    }

    private void checkTypes(String types) {
        if (ACTIVE_TYPES.matcher(types.toLowerCase(Locale.ROOT)).find()) {
            throw Refused.field("file", "evidence.refused.file.macros");
        }
        if (!types.contains(type.mainPartType())) {
            throw Refused.field("file", "evidence.refused.file.disguised", type.name());
        }
    }

    private static Refused bomb() {
        return Refused.field("file", "evidence.refused.file.bomb");
    }
}

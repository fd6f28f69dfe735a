package org.bluelamp.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests, made here byte by byte: honest ones, and the pieces of which hostile ones are made. */
public final class SampleFiles {

    private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>";

    private SampleFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String content) {
        return text(
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog " + content + " >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] png(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .putInt(0)
                .putInt(0x49454E44)
                .putInt(0xAE426082)
                .array();
    }

    /** Start, an application segment, the start of a frame, the end. */
    static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(2 + 8 + 19 + 2)
                .putShort((short) 0xffd8)
                .putShort((short) 0xffe1)
                .putShort((short) 6)
                .putInt(0)
                .putShort((short) 0xffc2)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[10])
                .putShort((short) 0xffd9)
                .array();
    }

    static Map<String, byte[]> docxParts() {
        return parts("word/document.xml", FileType.DOCX.mainPartType());
    }

    static Map<String, byte[]> xlsxParts() {
        return parts("xl/workbook.xml", FileType.XLSX.mainPartType());
    }

    static Map<String, byte[]> parts(String mainPart, String mainPartType) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text(TYPES.formatted(mainPart, mainPartType)));
        parts.put("_rels/.rels", relationships("officeDocument", mainPart, "Internal"));
        parts.put(mainPart, text("<?xml version=\"1.0\"?><main/>"));
        return parts;
    }

    static byte[] relationships(String type, String target, String mode) {
        return text("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>");
    }

    static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] content) {
        parts.put(name, content);
        return parts;
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word document with one more part that unpacks to so many zeros. */
    static byte[] docxThatUnpacksTo(long zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : docxParts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            fill(zip, zeros);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream out, long zeros) throws IOException {
        var block = new byte[1024 * 1024];
        for (var left = zeros; left > 0; left -= block.length) {
            out.write(block, 0, (int) Math.min(left, block.length));
        }
    }

    static byte[] join(byte[]... pieces) {
        var bytes = new ByteArrayOutputStream();
        for (var piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    /** Makes the first entry's recorded checksum and sizes lie, as a bomb does that says it is small. */
    static byte[] lyingAboutSizes(byte[] zip) {
        var buffer = ByteBuffer.wrap(zip.clone()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < zip.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014b50) {
                buffer.putInt(at + 24, 10);
            }
        }
        return buffer.array();
    }
}

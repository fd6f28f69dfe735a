package org.bluelamp.evidence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluelamp.problems.Refused;

/**
 * A picture says in its header how large it becomes when it is opened. Only that is read: a few bytes of header can ask for
 * gigabytes of memory.
 */
final class PictureCheck {

    /** 50 million pixels: more than a telephone's camera takes, 200 MB when opened. */
    private static final long MOST_PIXELS = 50_000_000;

    private PictureCheck() {}

    static void check(Path file, FileType type) throws IOException {
        long pixels;
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            pixels = type == FileType.PNG ? ofPng(in) : ofJpeg(in);
        } catch (EOFException e) {
            throw broken();
        }
        if (pixels <= 0) {
            throw broken();
        }
        if (pixels > MOST_PIXELS) {
            throw Refused.field("file", "evidence.refused.file.too-many-pixels", MOST_PIXELS / 1_000_000);
        }
    }

    /** Signature, then a chunk IHDR of 13 bytes that begins with width and height. */
    private static long ofPng(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        if (in.readInt() != 13 || in.readInt() != 0x49484452) {
            throw broken();
        }
        return size(in.readInt(), in.readInt());
    }

    /** Segments, each with its length, up to the one that starts a frame. */
    private static long ofJpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            if (in.readUnsignedByte() != 0xff) {
                throw broken();
            }
            var marker = in.readUnsignedByte();
            while (marker == 0xff) {
                marker = in.readUnsignedByte();
            }
            var length = in.readUnsignedShort();
            if (length < 2 || marker == 0xda || marker == 0xd9) {
                throw broken();
            }
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                in.skipNBytes(1);
                var height = in.readUnsignedShort();
                return size(in.readUnsignedShort(), height);
            }
            in.skipNBytes(length - 2L);
        }
    }

    /** Negative sides, which is how more than 2,147,483,647 arrive here, count as too many. */
    private static long size(int width, int height) {
        return width < 0 || height < 0 ? Long.MAX_VALUE : Math.multiplyFull(width, height);
    }

    private static Refused broken() {
        return Refused.field("file", "evidence.refused.file.broken");
    }
}

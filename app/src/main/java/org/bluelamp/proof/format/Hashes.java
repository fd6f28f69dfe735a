package org.bluelamp.proof.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is hashed, and over which bytes: the table of the format's page. Every text goes in with its length before it, so that
 * no boundary between two texts can be shifted. One object for one thread: it uses the same memory again and again.
 */
public final class Hashes {

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha256 = sha256();
    private byte[] bytes = new byte[4096];
    private int length;

    /** Of what a change says. */
    public byte[] payload(byte[] salt, @Nullable Image before, @Nullable Image after) {
        return raw(salt).image(before).image(after).hash();
    }

    /** Of one change at its place in the log of a force. */
    public byte[] leaf(String force, SealedChange change) {
        return tag(0x00)
                .text("bluelamp-change-1")
                .text(force)
                .text(Long.toString(change.n()))
                .text(change.id())
                .text(change.at())
                .text(change.person())
                .text(change.role())
                .text(change.home())
                .text(change.request())
                .text(change.purpose())
                .text(change.entity())
                .text(change.record())
                .text(change.operation())
                .text(change.retention())
                .text(change.hash())
                .hash();
    }

    /** Of two subtrees beside each other. */
    public byte[] node(byte[] left, byte[] right) {
        return tag(0x01).raw(left).raw(right).hash();
    }

    /** Of a seal, over everything that it says but its own hash. */
    public byte[] seal(String force, Seal seal) {
        return tag(0x02)
                .text("bluelamp-seal-1")
                .text(force)
                .text(Long.toString(seal.number()))
                .text(Long.toString(seal.first()))
                .text(Long.toString(seal.last()))
                .text(seal.at())
                .text(seal.root())
                .text(seal.previous())
                .hash();
    }

    /** Of what an erasure left of one change. */
    public byte[] item(String id, @Nullable Image before, @Nullable Image after) {
        return text(id).image(before).image(after).hash();
    }

    public static String hex(byte[] hash) {
        return HEX.formatHex(hash);
    }

    /** The bytes of lowercase hexadecimal text. */
    public static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    /** SHA-256, which every Java has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Hashes tag(int kind) {
        room(1);
        bytes[length++] = (byte) kind;
        return this;
    }

    private Hashes raw(byte[] some) {
        room(some.length);
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
        return this;
    }

    private Hashes text(@Nullable String text) {
        return framed(text == null ? null : text.getBytes(UTF_8));
    }

    private Hashes image(@Nullable Image image) {
        return framed(image == null ? null : image.utf8());
    }

    private Hashes framed(byte @Nullable [] utf8) {
        return utf8 == null ? count(-1) : count(utf8.length).raw(utf8);
    }

    private Hashes count(int number) {
        room(4);
        bytes[length++] = (byte) (number >>> 24);
        bytes[length++] = (byte) (number >>> 16);
        bytes[length++] = (byte) (number >>> 8);
        bytes[length++] = (byte) number;
        return this;
    }

    private byte[] hash() {
        sha256.update(bytes, 0, length);
        length = 0;
        return sha256.digest();
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}

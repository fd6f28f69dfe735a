package org.bluelamp.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What docs/history-format.md says of leaves and roots, written once more, apart from the database and from both verifiers. */
public final class TestTree {

    private TestTree() {}

    /** RFC 9162, 2.1.1, as it stands there. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    public static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each with its length before it; a null with a length of minus one. */
    public static byte[] framed(@Nullable String... fields) {
        var bytes = new ByteArrayOutputStream();
        for (var field : fields) {
            var text = field == null ? new byte[0] : field.getBytes(UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4)
                    .putInt(field == null ? -1 : text.length)
                    .array());
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }
}

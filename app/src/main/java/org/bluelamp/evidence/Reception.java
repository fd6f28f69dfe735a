package org.bluelamp.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where files come in. Each is written to disk as it arrives, never held in memory, and no further than the limit; then it
 * is looked at, and removed again unless everything is right.
 */
@Component
class Reception {

    /** Bytes. */
    static final long LARGEST = 10 * 1024 * 1024;

    private final FileCheck check = new FileCheck();

    /**
     * @param declared how many bytes the sender says there are, or a negative number when it does not say
     * @param content read, not closed
     */
    ReceivedFile receive(@Nullable String givenName, long declared, InputStream content) {
        var name = FileName.of(givenName);
        if (declared > LARGEST) {
            throw tooLarge(declared);
        }
        Path path = null;
        try {
            path = Files.createTempFile("evidence-", ".received");
            var digest = DigestUtils.getSha256Digest();
            var size = copy(content, path, digest);
            if (size == 0) {
                throw Refused.field("file", "evidence.refused.file.empty");
            }
            check.check(path, name.type());
            return new ReceivedFile(path, name, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            remove(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(path);
            throw e;
        }
    }

    private static long copy(InputStream content, Path path, MessageDigest digest) throws IOException {
        var size = 0L;
        var buffer = new byte[64 * 1024];
        try (var out = Files.newOutputStream(path)) {
            for (int read; (read = content.read(buffer)) >= 0; ) {
                size += read;
                if (size > LARGEST) {
                    throw Refused.field("file", "evidence.refused.file.too-large-unsaid");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** In whole megabytes, rounded up, so that 10.2 MB does not read as the 10 MB that are allowed. */
    static Refused tooLarge(long bytes) {
        return Refused.field("file", "evidence.refused.file.too-large", Math.ceilDiv(bytes, 1024L * 1024));
    }

    private static void remove(@Nullable Path path) {
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.bluelamp.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * The file of one piece of evidence, opened by somebody who may, which the history knows already. It lies in a copy of its
 * own, so that a slow reader holds no connection to the database; closing it removes the copy.
 *
 * @param size bytes
 */
public record OpenedFile(String name, String mediaType, long size, Path copy) implements AutoCloseable {

    /**
     * With which it leaves: to be saved under its name (RFC 6266), never sniffed, never shown, never run, never kept by
     * anything on the way.
     */
    public Map<String, String> headers() {
        return Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString(),
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "sandbox; default-src 'none'",
                "Cross-Origin-Resource-Policy",
                "same-origin",
                HttpHeaders.CACHE_CONTROL,
                "no-store");
    }

    public void sendTo(OutputStream out) throws IOException {
        Files.copy(copy, out);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

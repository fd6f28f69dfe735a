package org.bluelamp.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of one piece of evidence, opened by somebody who may, which the history knows already. It lies in a copy of its
 * own, so that a slow reader holds no connection to the database; closing it removes the copy.
 *
 * @param size bytes
 */
public record OpenedFile(String name, String mediaType, long size, Path copy) implements AutoCloseable {

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

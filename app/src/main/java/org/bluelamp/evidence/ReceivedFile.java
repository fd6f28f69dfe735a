package org.bluelamp.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came in and passed every check, but is not offered yet: it lies under a random name in a folder of its own,
 * outside everything that is served. Closing it removes it, offered or not.
 */
public final class ReceivedFile implements AutoCloseable {

    private final Path path;
    private final FileName name;
    private final long size;
    private final String sha256;

    ReceivedFile(Path path, FileName name, long size, String sha256) {
        this.path = path;
        this.name = name;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Without path and disguise, as it will be kept. */
    public String name() {
        return name.text();
    }

    String mediaType() {
        return name.type().mediaType();
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bluelamp.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.bluelamp.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What was erased, outside the database: one line an erasure, the row that asked for it, and no value. A backup of the database
 * knows nothing of what was erased after it; this file does. It is only ever added to, and read by its owner alone.
 */
@Component
class Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Path file;

    Ledger(@Value("${bluelamp.erasures.ledger}") Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** Adds a line and waits until it is on disk. Refused if it cannot be: then nothing may be erased. */
    synchronized void add(String line) {
        try {
            make();
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                // a line that an earlier end cut off must not swallow this one
                write(channel, (whole() ? "" : "\n") + line + "\n");
                channel.force(true);
            }
        } catch (IOException e) {
            LOG.error("The ledger of erasures {} cannot be written, so nothing is erased", file, e);
            throw Refused.because("records.refused.ledger");
        }
    }

    /** All lines, oldest first; none where there is no ledger yet. */
    List<String> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isBlank())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be read: " + file, e);
        }
    }

    private void make() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private boolean whole() throws IOException {
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.READ))) {
            if (channel.size() == 0) {
                return true;
            }
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n';
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}

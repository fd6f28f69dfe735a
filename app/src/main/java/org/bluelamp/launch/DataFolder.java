package org.bluelamp.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds everything a run leaves behind. It is ours when it carries {@link #MARKER}; a folder with other things in it is
 * refused, so that neither a start nor {@code --fresh} ever touches somebody else's files. Locked while open: two runs never share one.
 */
final class DataFolder implements AutoCloseable {

    static final String MARKER = ".bluelamp-data";
    private static final String LOCK = ".lock";
    private static final Set<String> OWN = Set.of(MARKER, LOCK);

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder if it is missing. Refuses a folder of something else, and one that another run has open. */
    static DataFolder open(Path folder) {
        try {
            Path path = folder.toAbsolutePath().normalize();
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            path = path.toRealPath();
            if (!Files.exists(path.resolve(MARKER))) {
                refuseForeignFiles(path);
                Files.writeString(
                        path.resolve(MARKER), "This folder belongs to Blue Lamp: its database and its passwords.\n");
            }
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw new LaunchRefused(
                    "The data folder " + folder + " cannot be used: " + e,
                    "Check that the folder may be written, or choose another with --data DIR.");
        }
    }

    private static void refuseForeignFiles(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            if (files.anyMatch(file -> !OWN.contains(file.getFileName().toString()))) {
                throw new LaunchRefused(
                        "The folder " + path + " is not empty and is not a data folder of Blue Lamp.",
                        "Choose an empty or a new folder with --data DIR.");
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new LaunchRefused(
                    "Another Blue Lamp is running on the data folder " + path + ".",
                    "Stop it first, or choose another folder with --data DIR.");
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /** Deletes everything in it except what makes it a data folder. */
    void empty() {
        try {
            List<Path> content;
            try (Stream<Path> files = Files.list(path)) {
                content = files.filter(file -> !OWN.contains(file.getFileName().toString()))
                        .toList();
            }
            for (Path file : content) {
                FileSystemUtils.deleteRecursively(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

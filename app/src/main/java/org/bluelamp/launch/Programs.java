package org.bluelamp.launch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the archive on the class path once and used again by later runs. */
final class Programs {

    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> RUNNABLE = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path home;

    private Programs(Path home) {
        this.home = home;
    }

    /** In a folder of {@code parent} named by the archive's hash; unpacked beside it and renamed, so a half-unpacked one is never used. */
    static Programs unpackedIn(Path parent) {
        try {
            byte[] archive = archive();
            Path home = parent.resolve(hash(archive));
            if (!Files.isDirectory(home)) {
                Path half = parent.resolve(
                        home.getFileName() + ".half-" + ProcessHandle.current().pid());
                FileSystemUtils.deleteRecursively(half);
                Files.createDirectories(half);
                Files.setPosixFilePermissions(parent, RUNNABLE);
                Files.setPosixFilePermissions(half, RUNNABLE);
                unpack(archive, half);
                takePlace(half, home);
            }
            return new Programs(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takePlace(Path half, Path home) throws IOException {
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            // another run that shares the parent was quicker
            FileSystemUtils.deleteRecursively(half);
        }
    }

    /** The absolute path of one program: {@code initdb}, {@code pg_ctl}, {@code postgres}. */
    String path(String program) {
        return home.resolve("bin").resolve(program).toString();
    }

    private static byte[] archive() throws IOException {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "Darwin" : "Linux";
        String machine = ArchUtils.normalize(System.getProperty("os.arch", ""));
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new LaunchRefused(
                    "There is no embedded database server for " + system + " on " + machine + ".",
                    "Point BLUELAMP_DATABASE_URL at a PostgreSQL server 15 to 18: see deploy/README.md.");
        }
    }

    private static String hash(byte[] archive) {
        return DigestUtils.sha256Hex(archive).substring(0, 16);
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    Files.setPosixFilePermissions(file, RUNNABLE);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    Files.setPosixFilePermissions(file, (entry.getMode() & 0100) != 0 ? RUNNABLE : READABLE);
                }
            }
        }
    }
}

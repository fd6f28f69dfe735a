package org.bluelamp.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** One database cluster in a folder: made once, started and stopped with each run. Reached over loopback and by password alone. */
final class Cluster {

    private static final int ATTEMPTS = 5;
    private static final String SECONDS_TO_START = "120";
    private static final String PASSWORDS_FOR_ALL = """
            # Written at each start: a password for everybody, over loopback alone.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final Path data;
    private final Path folder;
    private final Path log;
    private final Programs programs;
    private final ServerUser user;

    Cluster(Path data, Programs programs, ServerUser user) {
        this.data = data;
        this.folder = data.resolve("database");
        this.log = data.resolve("database.log");
        this.programs = programs;
        this.user = user;
    }

    boolean exists() {
        return Files.exists(folder);
    }

    /** Beside its place and then renamed: a kill on the way leaves no cluster, and the next start makes it anew. */
    void make(Login superuser) {
        try {
            Path half = folder.resolveSibling("database.half");
            Path password = folder.resolveSibling("password.half");
            FileSystemUtils.deleteRecursively(half);
            Files.deleteIfExists(password);
            Files.createDirectory(
                    half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, superuser.password());
            user.own(half);
            user.own(password);
            must(
                    "make a database cluster",
                    programs.path("initdb"),
                    "--pgdata=" + half,
                    "--username=" + superuser.user(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8");
            Files.delete(password);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on a free port, after stopping one that a killed run left behind, and says which port. */
    int start(Durability durability) {
        stop();
        try {
            user.own(folder);
            Files.writeString(folder.resolve("pg_hba.conf"), PASSWORDS_FOR_ALL);
            user.own(folder.resolve("pg_hba.conf"));
            Commands.Outcome outcome = new Commands.Outcome(false, "");
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                newLog();
                int port = freePort();
                outcome = Commands.run(data, user.command(startCommand(port, durability)));
                if (outcome.succeeded()) {
                    return port;
                }
                // the port was taken meanwhile, or children of a killed server still hold its memory: both pass
                Thread.sleep(500L * (attempt + 1));
            }
            throw refused("start the database server", outcome.output() + "\n" + Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        Postmaster.of(folder).ifPresent(Postmaster::stop);
    }

    private List<String> startCommand(int port, Durability durability) {
        List<String> settings = new ArrayList<>(durability.settings());
        settings.add("port=" + port);
        settings.add("listen_addresses=127.0.0.1");
        settings.add("unix_socket_directories=");
        settings.add("password_encryption=scram-sha-256");
        settings.add("max_connections=60");
        settings.add("timezone=UTC");
        settings.add("log_timezone=UTC");
        String options = String.join(
                " ", settings.stream().map(setting -> "-c " + setting).toList());
        return List.of(
                programs.path("pg_ctl"),
                "start",
                "--pgdata=" + folder,
                "--wait",
                "--timeout=" + SECONDS_TO_START,
                "--log=" + log,
                "--options=" + options);
    }

    private void newLog() throws IOException {
        Files.deleteIfExists(log);
        Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        user.own(log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void must(String what, String... command) {
        Commands.Outcome outcome = Commands.run(data, user.command(List.of(command)));
        if (!outcome.succeeded()) {
            throw refused(what, outcome.output());
        }
    }

    private static LaunchRefused refused(String what, String output) {
        String lastLines = Stream.of(output.split("\n", -1))
                .filter(line -> !line.isBlank())
                .reduce("", (before, line) -> before + "\n    " + line);
        return new LaunchRefused(
                "Could not " + what + ":" + lastLines, "The lines above are the server's own; the last ones say why.");
    }
}

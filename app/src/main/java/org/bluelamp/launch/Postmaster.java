package org.bluelamp.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The running server of a cluster folder, found by the file that it keeps there. Also the one that a killed run left behind. */
record Postmaster(ProcessHandle process) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * The server that runs on this cluster. The number in its file may belong to another program by now; it is taken for the server
     * only if its command line names the cluster, and the file is removed if not.
     */
    static Optional<Postmaster> of(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Optional<Postmaster> found = Files.readAllLines(file).stream()
                    .findFirst()
                    .map(line -> Math.abs(Long.parseLong(line.strip())))
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> arguments(process).contains(cluster.toString()))
                    .map(Postmaster::new);
            if (found.isEmpty()) {
                Files.deleteIfExists(file);
            }
            return found;
        } catch (NumberFormatException e) {
            throw new LaunchRefused(
                    "The file " + file + " is damaged.", "Delete it if no database server runs on that folder.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Linux shows them to everybody; the JDK's own way needs rights over the process, which root in a container may lack. */
    private static List<String> arguments(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .split("\0", -1));
        } catch (IOException e) {
            return List.of(process.info().arguments().orElse(new String[0]));
        }
    }

    /** Ends its sessions and writes everything out (a "fast" shutdown). Not answered in time, it recovers at the next start instead. */
    void stop() {
        signal("INT");
        if (!gone()) {
            signal("QUIT");
            if (!gone()) {
                signal("KILL");
                gone();
            }
        }
    }

    private void signal(String name) {
        Commands.run(Path.of("/"), List.of("sh", "-c", "kill -" + name + " " + process.pid()));
    }

    private boolean gone() {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.bluelamp.budgets;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./bluelamp run} as somebody at a prompt calls it, until it says that it is ready. */
final class Runs {

    static final String SECOND = "second run ready";

    private final Path root;
    private final Path data;

    Runs(Path root, Path data) {
        this.root = root;
        this.data = data;
    }

    /** Starts over: makes the database and the demonstration. How long that took, in nanoseconds. */
    long first() {
        return toReady("--fresh");
    }

    /** Starts on the data that is there, once a round. */
    Samples later(int rounds) {
        var samples = new Samples();
        for (var round = 0; round < rounds; round++) {
            samples.round();
            samples.add(toReady());
        }
        return samples;
    }

    private long toReady(String... more) {
        var command = new ArrayList<>(List.of(root.resolve("bluelamp").toString(), "run", "--data", data.toString()));
        command.addAll(List.of("--port", freePort(), "--management-port", freePort()));
        command.addAll(List.of(more));
        var begun = System.nanoTime();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var output = process.inputReader()) {
                var said = new ArrayList<String>();
                for (var line = output.readLine(); line != null; line = output.readLine()) {
                    said.add(line);
                    if (line.startsWith("Blue Lamp is ready")) {
                        return System.nanoTime() - begun;
                    }
                }
                throw new IllegalStateException("run was never ready:\n" + String.join("\n", said));
            } finally {
                process.destroy();
                process.waitFor();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

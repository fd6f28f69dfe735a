package org.bluelamp.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.TestAssessments;

/** deploy/keycloak/keycloak.sh, on the JDK of this JVM: what {@code ./bluelamp run --keycloak} uses too. */
final class KeycloakScript {

    private static final Path SCRIPT = TestAssessments.root().resolve("deploy/keycloak/keycloak.sh");

    private KeycloakScript() {}

    /** Runs a verb to its end; what it printed, or everything that it said if it failed. */
    static String run(String... arguments) {
        try {
            var said = Files.createTempFile("keycloak", ".log");
            var process = command(arguments).redirectError(said.toFile()).start();
            process.getOutputStream().close();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            var code = process.waitFor();
            var complaint = Files.readString(said);
            Files.delete(said);
            if (code != 0) {
                throw new IllegalStateException(
                        "keycloak.sh " + String.join(" ", arguments) + " failed:\n" + complaint + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Begins a verb that does not end by itself. */
    static Process begin(Path log, String... arguments) {
        try {
            return command(arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder command(String... arguments) {
        var command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }
}

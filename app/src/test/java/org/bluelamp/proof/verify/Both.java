package org.bluelamp.proof.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Both verifiers, run as an auditor runs them. */
final class Both {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T15:50:00Z"), ZoneOffset.UTC);

    private Both() {}

    /**
     * What one of them said.
     *
     * @param code its exit code
     * @param said everything that it printed, where it complains too
     */
    record Outcome(int code, String said) {

        /** The places of the breaks, in their order: force, seal, change. */
        List<String> places() {
            return breaks().map(line -> line.substring(0, line.indexOf(": "))).toList();
        }

        Stream<String> breaks() {
            return said.lines()
                    .filter(line -> line.startsWith("BREAK "))
                    .map(line -> line.substring("BREAK ".length()));
        }
    }

    static Outcome java(Path export, Optional<Path> checkpoint) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var arguments = arguments(export, checkpoint);
        var code = VerifyHistory.run(arguments.toArray(String[]::new), print, print, TODAY);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8));
    }

    static Outcome python(Path export, Optional<Path> checkpoint) {
        return python(export, checkpoint, System.getenv("PATH"));
    }

    /** Python with another search path for programs. */
    static Outcome python(Path export, Optional<Path> checkpoint, String path) {
        var command =
                new ArrayList<>(List.of(Programs.python(), Programs.verifier().toString()));
        command.addAll(arguments(export, checkpoint));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", path);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> arguments(Path export, Optional<Path> checkpoint) {
        var arguments = new ArrayList<>(List.of(export.toString()));
        checkpoint.ifPresent(file -> arguments.addAll(List.of("--checkpoint", file.toString())));
        return arguments;
    }
}

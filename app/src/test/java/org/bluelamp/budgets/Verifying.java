package org.bluelamp.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.bluelamp.proof.kit.GeneratedHistory;
import org.bluelamp.proof.verify.VerifyHistory;

/** Both verifiers on a file, as an auditor starts them: how many changes a second, their start included. */
final class Verifying {

    static final String NAME = "verifying a history";

    private static final long CHANGES = 1_000_000;
    private static final List<Long> AIMS = List.of(100_000L, 40_000L);

    private final Path folder;

    Verifying(Path folder) {
        this.folder = folder;
    }

    /** What both say of a made history of a million changes. */
    List<String> lines() throws IOException {
        var file = folder.resolve("generated.zip");
        GeneratedHistory.write(CHANGES, file);
        return List.of(
                "",
                String.format(
                        Locale.UK,
                        "Verifying %,d changes is to go through at least %,d a second in Java and %,d in Python:",
                        CHANGES,
                        AIMS.getFirst(),
                        AIMS.getLast()),
                "",
                "- " + of(file, CHANGES));
    }

    /** @param changes how many are in the file */
    String of(Path file, long changes) throws IOException {
        var script = folder.resolve("verify.py");
        try (var zip = new ZipFile(file.toFile());
                var source = zip.getInputStream(zip.getEntry("verify.py"))) {
            Files.write(script, source.readAllBytes());
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return String.format(
                Locale.UK,
                "%,d changes, %,.0f MB: Java %,.0f a second, Python %,.0f a second; both say that it holds",
                changes,
                Files.size(file) / 1e6,
                changes
                        / seconds(
                                java,
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                VerifyHistory.class.getName(),
                                file.toString()),
                changes / seconds("python3", script.toString(), file.toString()));
    }

    private double seconds(String... command) throws IOException {
        var begun = System.nanoTime();
        var said = folder.resolve("verified.txt");
        try {
            var code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("It does not hold:\n" + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}

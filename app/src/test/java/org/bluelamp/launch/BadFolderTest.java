package org.bluelamp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.BlueLamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration with a problem stops the start, says what it is, and has touched nothing: not even with {@code --fresh}. */
class BadFolderTest {

    @TempDir
    private Path folder;

    @Test
    void stopsTheStartBeforeAnyDataIsDeleted() throws Exception {
        var kept = data().resolve("erasures.ndjson");
        Files.writeString(kept, "kept");
        Files.createDirectories(folder.resolve("config/forces/uk"));

        var start = start();
        var said = start.inputReader().readAllAsString();

        assertThat(start.waitFor()).as(said).isEqualTo(1);
        assertThat(said)
                .contains("The configuration has problems, so nothing of it was applied")
                .contains("forces/uk:1 holds no force", "check-config")
                .doesNotContain("Exception");
        assertThat(kept).hasContent("kept");
        try (var files = Files.list(data())) {
            assertThat(files).as("no server was started in it either").hasSize(2);
        }
    }

    private Path data() throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve(DataFolder.MARKER), "");
        return data;
    }

    /** The portal as it is run, on the classes of this build. */
    private Process start() throws IOException {
        var classes = Stream.of(System.getProperty("java.class.path").split(":", -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(":"));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        BlueLamp.class.getName(),
                        "--bluelamp.config=" + folder.resolve("config"),
                        "--bluelamp.data=" + folder.resolve("data"),
                        "--bluelamp.fresh=true",
                        "--server.port=0",
                        "--management.server.port=0")
                .redirectErrorStream(true)
                .start();
    }
}

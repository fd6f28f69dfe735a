package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to bring a reader down end as a break, soon and in little memory. */
class HostileFileTest {

    @TempDir
    private Path folder;

    @Test
    void stopsAtABombOfLinesThatAreChangesToo() throws Exception {
        var export = new Export(SmallHistory.export());
        export.zip();
        var line = export.text("changes.ndjson").lines().findFirst().orElseThrow() + "\n";
        var zip = folder.resolve("history.zip");
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            for (var file : export.files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                if (file.getKey().equals("changes.ndjson")) {
                    var block = line.repeat(1000).getBytes(StandardCharsets.UTF_8);
                    for (var i = 0; i < 200; i++) {
                        out.write(block);
                    }
                } else {
                    out.write(file.getValue());
                }
            }
        }

        for (var outcome : both(zip)) {
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.said()).contains("the verification stopped after 1000 breaks");
        }
    }

    @Test
    void refusesMoreFilesThanAnExportHas() {
        var export = new Export(SmallHistory.export());
        for (var i = 100; i < 20_100; i++) {
            export.files.put("checkpoints/" + i + ".txt", new byte[0]);
        }
        var zip = Export.write(folder, "history.zip", export.zip());

        for (var outcome : both(zip)) {
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.said()).contains("an export has at most 20000");
        }
    }

    @Test
    void refusesAManifestThatIsLargerThanAny() {
        var export = new Export(SmallHistory.export());
        export.leaveTheManifest();
        export.text("manifest.json", manifest -> " ".repeat(5 << 20) + manifest);
        var zip = Export.write(folder, "history.zip", export.zip());

        for (var outcome : both(zip)) {
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.places()).containsExactly("force unknown");
        }
    }

    @Test
    void readsWhatIsNestedDeeplyInTheWordOfAnErasureAsNoExplanation() {
        var export = new Export(SmallHistory.export());
        export.payload(13, "{\"state\":" + "[".repeat(50_000));
        export.rechain();
        var zip = Export.write(folder, "history.zip", export.zip());

        for (var outcome : both(zip)) {
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.places()).contains("force northmoor, seal 1, change 3");
        }
    }

    @Test
    void readsTheNamesInAZipAsNoPaths() {
        var export = new Export(SmallHistory.export());
        for (var name :
                List.of("/etc/passwd", "C:\\windows\\x", "checkpoints/../keys.txt", "KEYS.txt", "checkpoints/08.txt")) {
            export.files.put(name, new byte[0]);
        }
        var zip = Export.write(folder, "history.zip", export.zip());

        for (var outcome : both(zip)) {
            assertThat(outcome.breaks().filter(line -> line.contains("a file that no export has")))
                    .hasSize(5);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**keys.txt");
    }

    @Test
    void isNotBroughtDownByAnyByte() throws Exception {
        var export = SmallHistory.export();
        var chance = new Random(11);
        var broken = 0;
        for (var i = 0; i < 500; i++) {
            var zip = Export.write(folder, "history.zip", flipped(export, chance));

            broken += Verifier.verify(zip, null).whole() ? 0 : 1;
        }
        assertThat(broken).as("only a few bytes of a zip mean nothing").isGreaterThan(450);
    }

    @Test
    void isNotBroughtDownInPythonEither() {
        var export = SmallHistory.export();
        var chance = new Random(12);
        for (var i = 0; i < 20; i++) {
            var zip = Export.write(folder, "history.zip", flipped(export, chance));

            var outcome = Both.python(zip, Optional.empty());

            assertThat(outcome.code()).isBetween(0, 1);
            assertThat(outcome.said()).contains("CERTIFICATE OF VERIFICATION").doesNotContain("Traceback");
        }
    }

    private static byte[] flipped(byte[] export, Random chance) {
        var bytes = export.clone();
        bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        return bytes;
    }

    private static List<Both.Outcome> both(Path zip) {
        return List.of(Both.java(zip, Optional.empty()), Both.python(zip, Optional.empty()));
    }
}

package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bluelamp.proof.kit.GeneratedHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyHistoryTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void asksForOneFile() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("one", "two")).isEqualTo(2);
        assertThat(run("one", "--checkpoint")).isEqualTo(2);
        assertThat(run("one", "--sideways")).isEqualTo(2);

        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("Usage: bluelamp verify-history");
    }

    @Test
    void saysThatAFileIsNotThere() {
        var absent = folder.resolve("absent.zip");

        assertThat(run(absent.toString())).isEqualTo(1);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("There is no file " + absent);
        var python = Both.python(absent, Optional.empty());
        assertThat(python.code()).isEqualTo(1);
        assertThat(python.said()).contains("There is no file " + absent);
    }

    @Test
    void saysWhatCannotBeCheckedWithoutOpenssl() {
        var zip = Export.write(folder, "history.zip", SmallHistory.export());

        var without = Both.python(zip, Optional.empty(), bare());

        assertThat(without.code()).isEqualTo(1);
        assertThat(without.breaks()).isEmpty();
        assertThat(without.said())
                .contains(
                        "NOT CHECKED the signature of blue-lamp/northmoor under checkpoints/8.txt: there is no openssl")
                .contains("NOT CHECKED the signature of auditor.example/northmoor under checkpoints/8.txt")
                .contains("RESULT: NOT EVERYTHING COULD BE CHECKED");
    }

    @Test
    void findsABreakWithoutOpensslToo() {
        var export = new Export(SmallHistory.export());
        export.change(4).put("role", "chief");
        var zip = Export.write(folder, "history.zip", export.zip());

        assertThat(Both.python(zip, Optional.empty(), bare()).breaks()).hasSize(1);
    }

    @Test
    void saysSoOnceWhereThereIsNoEndOfBreaks() throws Exception {
        var export = new Export(SmallHistory.export());
        export.zip();
        export.text("changes.ndjson", text -> "nonsense\n".repeat(5000));
        var zip = Export.write(folder, "history.zip", export.zipAsItIs());

        for (var outcome : List.of(Both.java(zip, Optional.empty()), Both.python(zip, Optional.empty()))) {
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.breaks()).hasSize(100);
            assertThat(outcome.said()).contains("the verification stopped after 1000 breaks");
        }
    }

    @Test
    void countsMoreChangesThanOneBlockHolds() throws Exception {
        var zip = folder.resolve("large.zip");
        GeneratedHistory.write(3000, zip);

        for (var outcome : List.of(Both.java(zip, Optional.empty()), Both.python(zip, Optional.empty()))) {
            assertThat(outcome.code()).as(outcome.said()).isZero();
            assertThat(outcome.said()).contains("3,000 changes in 250 seals");
        }
    }

    @Test
    void findsTheOneChangeAmongMany() throws Exception {
        var large = folder.resolve("large.zip");
        GeneratedHistory.write(3000, large);
        var export = new Export(Files.readAllBytes(large));
        export.change(2345).put("after", "{}");
        var zip = Export.write(folder, "history.zip", export.zip());

        for (var outcome : List.of(Both.java(zip, Optional.empty()), Both.python(zip, Optional.empty()))) {
            assertThat(outcome.places()).containsExactly("force northmoor, seal 196, change 2345");
        }
    }

    /** A search path on which there is nothing but what starts Python. */
    private String bare() {
        return folder.toString();
    }

    private int run(String... arguments) {
        var print = new PrintStream(complained, true, StandardCharsets.UTF_8);
        return VerifyHistory.run(
                new ArrayList<>(Arrays.asList(arguments)).toArray(String[]::new), print, print, Clock.systemUTC());
    }
}

package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.bluelamp.proof.kit.GeneratedHistory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A history so large that both verifiers put all processors to work on it: breaks are found in their order, and where they are. */
class LargeHistoryTest {

    private static final int CHANGES = 30_000;
    /** From this packed size on the second verifier starts a process for each processor. */
    private static final long LARGE = 4 << 20;

    @TempDir
    private static Path folder;

    private static byte[] whole;

    @BeforeAll
    static void make() throws IOException {
        var file = folder.resolve("whole.zip");
        GeneratedHistory.write(CHANGES, file);
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("changes.ndjson").getCompressedSize()).isGreaterThan(LARGE);
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void holdsWhenNobodyTouchedIt() {
        var zip = Export.write(folder, "history.zip", whole);
        for (var outcome : Stream.of(Both.java(zip, Optional.empty()), Both.python(zip, Optional.empty()))
                .toList()) {
            assertThat(outcome.code()).as(outcome.said()).isZero();
            assertThat(outcome.said()).contains("30,000 changes in 2,500 seals").contains("RESULT: THIS HISTORY HOLDS");
        }
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                Arguments.of(
                        edit(text -> line(text, 20_011, line -> line.replace("\"after\":\"{", "\"after\":\"{ "))),
                        "force northmoor, seal 1668, change 20011"),
                Arguments.of(
                        edit(text ->
                                line(line(text, 20_011, line -> "{" + line), 9_001, line -> line.replace('}', ']'))),
                        "force northmoor, seal 751, change 9001"),
                Arguments.of(
                        edit(text -> line(text, 25_000, line -> line + "\n" + line)),
                        "force northmoor, seal 2084, change 25000"),
                Arguments.of(
                        edit(text -> text.substring(0, end(text, 15_000) - 5)),
                        "force northmoor, seal 1250, change 15000"));
    }

    private static UnaryOperator<String> edit(UnaryOperator<String> how) {
        return how;
    }

    private static String line(String text, int number, UnaryOperator<String> edit) {
        var from = end(text, number - 1) + 1;
        var to = text.indexOf('\n', from);
        return text.substring(0, from) + edit.apply(text.substring(from, to)) + text.substring(to);
    }

    /** Where the newline of this line is. */
    private static int end(String text, int number) {
        var end = -1;
        for (var line = 0; line < number; line++) {
            end = text.indexOf('\n', end + 1);
        }
        return end;
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void breaksAtTheSamePlacesForBoth(UnaryOperator<String> how, String first) throws IOException {
        var zip = Export.write(folder, "history.zip", changed(how));
        var java = Both.java(zip, Optional.empty());
        var python = Both.python(zip, Optional.empty());
        assertThat(java.code()).as(java.said()).isEqualTo(1);
        assertThat(python.code()).as(python.said()).isEqualTo(1);
        assertThat(java.places()).as(java.said()).first().isEqualTo(first);
        assertThat(python.places()).as(python.said()).isEqualTo(java.places());
    }

    /** With another text in the file of changes, and a manifest that knows it. */
    private static byte[] changed(UnaryOperator<String> how) {
        var export = new Export(whole);
        export.text("changes.ndjson", how);
        return export.zipAsItIs();
    }
}

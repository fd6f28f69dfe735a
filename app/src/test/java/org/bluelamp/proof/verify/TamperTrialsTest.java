package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to an export, both verifiers find it, at the same place; and to an untouched one they find nothing. */
class TamperTrialsTest {

    @TempDir
    private Path folder;

    static List<Tampering> all() {
        return Stream.of(LineTamperings.all(), SealedAgainTamperings.all(), NoteTamperings.all(), FileTamperings.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isFoundByBothAtTheSamePlace(Tampering tampering) {
        var zip = Export.write(folder, "history.zip", tampering.how().apply(new Export(SmallHistory.export())));
        var kept = tampering.kept().map(this::kept);

        var java = Both.java(zip, kept);
        var python = Both.python(zip, kept);

        assertThat(java.code()).as(java.said()).isEqualTo(1);
        assertThat(python.code()).as(python.said()).isEqualTo(1);
        assertThat(java.places()).as(java.said()).first().isEqualTo(tampering.place());
        assertThat(java.said()).contains(tampering.says());
        assertThat(python.said()).contains(tampering.says());
        assertThat(python.places()).as(python.said()).isEqualTo(java.places());
    }

    @ParameterizedTest
    @MethodSource("seenWithACheckpointOnly")
    void needsTheCheckpoint(Tampering tampering) {
        var zip = Export.write(folder, "history.zip", tampering.how().apply(new Export(SmallHistory.export())));

        assertThat(Both.java(zip, Optional.empty()).code()).isZero();
        assertThat(Both.python(zip, Optional.empty()).code()).isZero();
    }

    static Stream<Tampering> seenWithACheckpointOnly() {
        return all().stream().filter(tampering -> tampering.kept().isPresent());
    }

    @Test
    void triesManyKinds() {
        var names = all().stream().map(Tampering::name).toList();

        assertThat(new HashSet<>(names)).hasSameSizeAs(names).hasSizeGreaterThan(100);
        assertThat(seenWithACheckpointOnly()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void findsNothingInAnUntouchedExport() {
        var zip = Export.write(folder, "history.zip", SmallHistory.export());

        for (var kept : List.of(
                Optional.<Path>empty(),
                Optional.of(kept(SmallHistory.checkpoint(8))),
                Optional.of(kept(SmallHistory.checkpoint(14))),
                Optional.of(kept(SmallHistory.checkpoint(16))))) {
            for (var outcome : List.of(Both.java(zip, kept), Both.python(zip, kept))) {
                assertThat(outcome.code()).as(outcome.said()).isZero();
                assertThat(outcome.places()).isEmpty();
                assertThat(outcome.said())
                        .contains("RESULT: THIS HISTORY HOLDS")
                        .doesNotContain("NOTE ");
            }
        }
    }

    @Test
    void findsNothingInAnUntouchedExportThatWasPackedAgain() {
        var zip = Export.write(folder, "history.zip", new Export(SmallHistory.export()).zip());

        assertThat(Both.java(zip, Optional.empty()).code()).isZero();
        assertThat(Both.python(zip, Optional.empty()).code()).isZero();
    }

    @Test
    void findsNothingInAnOlderExportOfTheSameHistory() {
        var zip = Export.write(folder, "history.zip", SmallHistory.earlier(14));
        var kept = Optional.of(kept(SmallHistory.checkpoint(14)));

        assertThat(Both.java(zip, kept).code()).isZero();
        assertThat(Both.python(zip, kept).code()).isZero();
    }

    private Path kept(String note) {
        return Export.write(folder, "kept.txt", note.getBytes(StandardCharsets.UTF_8));
    }
}

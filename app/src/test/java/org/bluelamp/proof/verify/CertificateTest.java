package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What both verifiers put on the page for somebody who did not see the verification. */
class CertificateTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhatWasShownWithACheckpoint() {
        var kept = Export.write(folder, "kept.txt", SmallHistory.checkpoint(8).getBytes(StandardCharsets.UTF_8));

        for (var page : pages(SmallHistory.export(), Optional.of(kept))) {
            assertThat(page)
                    .contains("History of     northmoor")
                    .contains("Period         2 November 2026 to 3 November 2026")
                    .contains("Changes        16 changes in 6 seals")
                    .contains("Breaks         none")
                    .contains("Checkpoint     your own, of 3 November 2026, 01:01 UTC: 8 changes, seal 3")
                    .contains("signed by blue-lamp/northmoor, auditor.example/northmoor")
                    .contains("RESULT: THIS HISTORY HOLDS.")
                    .contains("The content of 3 changes was erased")
                    .contains(
                            "Up to change 8 it is the history whose checkpoint you kept: since 3 November 2026 nobody")
                    .contains("Changes after your checkpoint could have been written anew.")
                    .contains("What happened after the last seal, 3 November 2026, 17:00 UTC.")
                    .doesNotContain("keep a checkpoint outside");
        }
    }

    @Test
    void saysWhatIsNotShownWithoutACheckpoint() {
        for (var page : pages(SmallHistory.export(), Optional.empty())) {
            assertThat(page)
                    .contains("Checkpoint     none of your own was compared")
                    .contains(
                            "WHAT THIS CANNOT SHOW\n- That the whole history was not written anew, sealed and signed again")
                    .doesNotContain("whose checkpoint you kept");
        }
    }

    @Test
    void saysThatAHistoryDoesNotHold() {
        var export = new Export(SmallHistory.export());
        export.change(4).put("role", "chief");

        for (var page : pages(export.zip(), Optional.empty())) {
            assertThat(page)
                    .contains("Breaks         1 break, listed above")
                    .contains("RESULT: THIS HISTORY DOES NOT HOLD.")
                    .doesNotContain("HISTORY HOLDS");
        }
    }

    @Test
    void saysThatTheKeptCheckpointIsOfAnotherHistory() {
        var kept = Export.write(folder, "kept.txt", SmallHistory.checkpoint(16).getBytes(StandardCharsets.UTF_8));

        for (var page : pages(SmallHistory.earlier(14), Optional.of(kept))) {
            assertThat(page).contains("Checkpoint     your own, which this history does not give");
        }
    }

    @Test
    void knowsAForceWithoutAHistory() {
        var export = new Export(SmallHistory.export());
        export.changes.clear();
        export.seals.clear();
        export.files.keySet().removeIf(name -> name.startsWith("checkpoints/"));

        for (var page : pages(export.zip(), Optional.empty())) {
            assertThat(page).contains("Period         no changes", "RESULT: THIS HISTORY HOLDS.");
        }
    }

    @Test
    void isOnePage() {
        for (var page : pages(SmallHistory.export(), Optional.empty())) {
            assertThat(page.lines()).hasSizeLessThan(40).allMatch(line -> line.length() <= 110);
        }
    }

    private List<String> pages(byte[] export, Optional<Path> kept) {
        var zip = Export.write(folder, "history.zip", export);
        return List.of(Both.java(zip, kept), Both.python(zip, kept)).stream()
                .map(outcome -> outcome.said().substring(outcome.said().indexOf("CERTIFICATE OF VERIFICATION")))
                .toList();
    }
}

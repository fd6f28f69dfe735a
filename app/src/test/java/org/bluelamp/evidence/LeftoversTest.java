package org.bluelamp.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:02:00Z");

    @Test
    void removesOldCopiesOfEvidenceAndNothingElse(@TempDir Path folder) throws Exception {
        var old = file(folder, "evidence-1.received", NOW.minusSeconds(90_000));
        var alsoOld = file(folder, "evidence-2.opened", NOW.minusSeconds(90_000));
        var atWork = file(folder, "evidence-3.received", NOW.minusSeconds(600));
        var somebodyElses = file(folder, "other-1.received", NOW.minusSeconds(90_000));
        new Leftovers(folder, Clock.fixed(NOW, ZoneOffset.UTC)).afterPropertiesSet();
        assertThat(old).doesNotExist();
        assertThat(alsoOld).doesNotExist();
        assertThat(atWork).exists();
        assertThat(somebodyElses).exists();
    }

    private static Path file(Path folder, String name, Instant at) throws Exception {
        var file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }
}

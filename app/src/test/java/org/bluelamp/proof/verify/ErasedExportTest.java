package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.history.Sealer;
import org.bluelamp.proof.TakeAway;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.Items;
import org.bluelamp.records.RedactionService;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** What two redactions and a disposal left, handed out and taken by both verifiers. */
@PortalTest
class ErasedExportTest {

    @Autowired
    TestPeople people;

    @Autowired
    RedactionService redactions;

    @Autowired
    DisposalService disposals;

    @Autowired
    Sealer sealer;

    @Autowired
    TakeAway takeAway;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    private final String force = TestPeople.freshForce();
    private final Items items;
    private Instant before = Instant.EPOCH;

    ErasedExportTest(
            @Autowired ConfigurableListableBeanFactory beans,
            @Autowired TestPeople people,
            @Autowired EvidenceService evidence,
            @Autowired RedactionService redactions) {
        items = new Items(people, evidence, redactions, TestSubjects.of(beans).open("MH07"), force);
    }

    /** The database seals by a clock of its own, and no verifier believes a checkpoint that is older than its seal. */
    @BeforeEach
    void clocksAgree() {
        before = clock.instant();
        clock.set(Clock.systemUTC().instant());
    }

    @AfterEach
    void clockStandsStill() {
        clock.set(before);
    }

    @Test
    void holdsInBothVerifiers() throws IOException, SQLException {
        var item = items.accepted("Gwenllian Quartermaine met Hywel Rees");
        sealer.seal();
        for (var name : List.of("Gwenllian Quartermaine", "Hywel Rees")) {
            var asked = items.asked(item, name);
            items.officer().run(() -> redactions.approve(asked.getId(), asked.version()));
        }
        var redacted = export("redacted.zip");
        holds(redacted);
        assertThat(changes(redacted))
                .contains("[redacted] met [redacted]", "\"earlier\":[{")
                .doesNotContain("Gwenllian")
                .doesNotContain("Hywel");

        var today = clock.instant();
        clock.advance(Duration.ofDays(8 * 366));
        var proposed = people.lead(force).call(() -> disposals.propose("assessment"));
        items.officer().run(() -> disposals.approve(proposed.getId(), proposed.version()));
        clock.set(today);
        var disposed = export("disposed.zip");
        holds(disposed);
        assertThat(changes(disposed)).doesNotContain("met [redacted]");
    }

    private Path export(String name) throws IOException {
        sealer.seal();
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            people.auditor(force).run(() -> write(out));
        }
        return file;
    }

    private void write(OutputStream out) {
        try {
            takeAway.write(Texts.ENGLISH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void holds(Path export) {
        for (var outcome : List.of(Both.java(export, Optional.empty()), Both.python(export, Optional.empty()))) {
            assertThat(outcome.said()).as("%s", outcome).doesNotContain("BREAK");
            assertThat(outcome.code()).as("%s", outcome).isZero();
        }
    }

    private static String changes(Path zip) throws IOException {
        try (var files = FileSystems.newFileSystem(zip)) {
            return Files.readString(files.getPath("changes.ndjson"), StandardCharsets.UTF_8);
        }
    }
}

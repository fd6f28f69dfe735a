package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.TestAssessments;
import org.bluelamp.history.Sealer;
import org.bluelamp.proof.verify.Verifying;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An auditor's day in a browser: what is new, who did what, saved questions, a sample, people, checks, seals; a name that was typed by
 * mistake is taken out by two people; and the whole history leaves and is verified by both verifiers, with a checkpoint that was kept.
 */
class AuditorJourneyTest extends Journey {

    private static final String FORCE = "quantock-vale";
    private static final String NAME = "PC Hollis";

    @Autowired
    private Sealer sealer;

    @TempDir
    static Path kept;

    private String answer = "";

    AuditorJourneyTest() {
        super("auditor");
    }

    @BeforeAll
    void somebodyAnswers() {
        // the database's own clock seals, and no verifier believes a checkpoint that is older than its seal
        var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        itIs(now.toString());
        var cycle = program("editor.national")
                .create(
                        "cycles",
                        Map.of(
                                "title", "Assessment of the auditor",
                                "edition", TestAssessments.EDITION,
                                "opens", day(now, -30),
                                "baseline", day(now, -10),
                                "closes", day(now, 20),
                                "freezes", day(now, 40),
                                "state", "open"))
                .get("id")
                .asString();
        var lead = program("lead." + FORCE);
        var assessment = lead.create("assessments", Map.of("cycle", cycle, "capabilities", List.of("dvi")))
                .get("id")
                .asString();
        answer = "assessments/" + assessment + "/answers/MH01";
        lead.put(answer, -1, rating(1, "Offered to all. " + NAME + " keeps the list."));
        lead.put(answer, 0, rating(2, "Offered to all. " + NAME + " keeps the list, twice a year."));
        sealer.seal();
    }

    @Test
    void endsWithAFileThatBothVerifiersTake() throws IOException {
        var checkpoint = keepsACheckpoint();
        asksForANameToBeTakenOut();
        takesItOut();
        sealer.seal();
        readsTheHistory();
        questionsIt();
        var export = takesItAway();
        assertThat(Verifying.both(export, checkpoint)).allMatch(said -> said.startsWith("0 "));
        assertThat(zipped(export, "changes.ndjson")).contains("[redacted]").doesNotContain(NAME);
    }

    private Path keepsACheckpoint() throws IOException {
        try (var auditor = as("auditor." + FORCE)) {
            auditor.looksAt("home")
                    .follow("Exports")
                    .arrives("Exports")
                    .sees("No checkpoint yet")
                    .looksAt("exports");
            auditor.click("Make a checkpoint now").sees("on demand");
            var file = auditor.downloads(() -> auditor.page()
                    .getByText("Download", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click());
            assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("blue-lamp/" + FORCE + "\n");
            return Files.write(kept.resolve("kept.txt"), file);
        }
    }

    private void asksForANameToBeTakenOut() {
        try (var lead = as("lead." + FORCE)) {
            lead.go("history")
                    .page()
                    .locator(".log .what button")
                    .getByText("MH01")
                    .first()
                    .click();
            lead.sees(NAME).looksAt("change").follow("Ask for something to be taken out");
            lead.arrives("Ask for something to be taken out").looksAt("redact");
            lead.click("Continue").sees("There is a problem").looksAt("redact-error");
            lead.tick("Comment").fill("Exact words to take out", NAME).tick("Typed by mistake");
            lead.fill("Reason", "A colleague was named where the role was meant.")
                    .click("Continue");
            lead.arrives("Check before you send it")
                    .looksAt("redact-check")
                    .click("Send to the data protection officer");
            lead.sees("waits").looksAt("redaction-asked");
        }
    }

    private void takesItOut() {
        try (var officer = as("dpo." + FORCE)) {
            officer.looksAt("home-dpo").go("redactions").arrives("Redactions").looksAt("redactions");
            officer.page().locator("main table a").first().click();
            officer.sees("What would happen").sees(NAME).looksAt("redaction").click("Approve and take it out");
            officer.sees("Done").looksAt("redaction-done");
            for (var page : List.of("retention", "holds", "holds/new", "held-about")) {
                officer.go(page).looksAt(page.replace('/', '-'));
            }
        }
    }

    private void readsTheHistory() {
        try (var auditor = as("auditor." + FORCE)) {
            auditor.go("history").sees("Changes").looksAt("history");
            auditor.page()
                    .locator(".log .what button")
                    .getByText("MH01")
                    .first()
                    .click();
            auditor.sees("redacted").looksAt("history-redacted");
            assertThat(auditor.page().content()).doesNotContain(NAME);
        }
    }

    private void questionsIt() {
        try (var auditor = as("auditor." + FORCE)) {
            auditor.go("questions").arrives("Saved questions").looksAt("questions");
            auditor.follow("Raised with no new evidence")
                    .arrives("Raised with no new evidence")
                    .looksAt("question");
            for (var page : List.of("sample", "people", "checks", "seals")) {
                auditor.go(page).looksAt(page);
            }
        }
    }

    private Path takesItAway() throws IOException {
        sealer.seal();
        try (var auditor = as("auditor." + FORCE)) {
            auditor.go("exports");
            var file = auditor.downloads(() -> auditor.follow("Download the history"));
            return Files.write(kept.resolve("history.zip"), file);
        }
    }

    private static String zipped(Path zip, String file) throws IOException {
        try (var files = FileSystems.newFileSystem(zip)) {
            return Files.readString(files.getPath(file));
        }
    }

    private static Map<String, Object> rating(int level, String comment) {
        return Map.of("level", level, "comment", comment, "operation", UUID.randomUUID());
    }

    private static String day(Instant now, int days) {
        return now.plus(Duration.ofDays(days)).toString();
    }
}

package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bluelamp.TestAssessments;
import org.bluelamp.evidence.SampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Evidence in a browser: what is refused says so and loses nothing, what is kept comes back byte for byte, and who did what is told. */
class EvidenceJourneyTest extends Journey {

    private static final String FORCE = "estuary";
    private static final byte[] SCHEDULE = SampleFiles.pdf("/Lang (en-GB)");

    private String area = "";

    EvidenceJourneyTest() {
        super("evidence");
    }

    @BeforeAll
    void opensAnAssessment() {
        itIs("2030-11-22T14:02:00Z");
        var cycle = program("editor.national")
                .create(
                        "cycles",
                        Map.of(
                                "title", "2030 assessment",
                                "edition", TestAssessments.EDITION,
                                "opens", "2030-10-22T00:00:00Z",
                                "baseline", "2030-11-12T17:00:00Z",
                                "closes", "2099-12-12T17:00:00Z",
                                "freezes", "2100-01-02T17:00:00Z",
                                "state", "open"))
                .get("id")
                .asString();
        var assessment = program("lead." + FORCE)
                .create("assessments", Map.of("cycle", cycle, "capabilities", List.of("dvi")))
                .get("id")
                .asString();
        area = "assessment/" + assessment + "/areas/MH";
    }

    @Test
    void goesFromARefusedFileToTheSameBytesAgain() {
        try (var contributor = as("contributor." + FORCE)) {
            offers(contributor);
        }
        try (var lead = as("lead." + FORCE)) {
            decides(lead);
        }
        try (var contributor = as("contributor." + FORCE)) {
            contributor.go(area).sees("Needed instead: The schedule of this year");
            var link = contributor.page().locator("#MH01 .ev a").getByText("Surveillance schedule");
            assertThat(contributor.downloads(link::click)).isEqualTo(SCHEDULE);
        }
        try (var auditor = as("auditor." + FORCE)) {
            reads(auditor);
        }
    }

    private void offers(Visitor contributor) {
        contributor.go(area).click("Add evidence, MH01").sees("Add evidence for MH01");
        contributor.click("Add evidence, MH02").sees("Add evidence for MH02");
        contributor.page().locator("#MH01 .panel .primary").click();
        contributor.sees("There is a problem").looksAt("offer-error");
        contributor.page().locator("#MH02").getByText("Cancel").click();
        contributor.fill("Title", "Surveillance schedule").fillDay("Date of the evidence", "14 March 2030");
        contributor.choose("Kind of evidence", "Policy");
        contributor.gives("schedule.pdf", SampleFiles.text("MZ This program cannot be run in DOS mode"));
        contributor.sees("What is in this file is not PDF").looksAt("file-refused");
        assertThat(contributor.field("Title").inputValue()).isEqualTo("Surveillance schedule");
        assertThat(contributor.field("Date of the evidence").inputValue()).isEqualTo("14 March 2030");
        contributor.gives("virus.exe", SampleFiles.text("MZ"));
        contributor.sees("Choose a file of one of these types");
        contributor.gives("schedule.pdf", SCHEDULE);
        contributor.page().locator("vaadin-upload-file[complete]").waitFor();
        contributor
                .tick("OFFICIAL")
                .tick("It says nothing about")
                .looksAt("offer")
                .click("Offer this evidence");
        contributor.sees("Offered: Surveillance schedule");
        contributor.click("Add evidence, MH01").sees("Add evidence for MH01");
        contributor
                .tick("A link")
                .fill("Address", "https://intranet.example/wellbeing/old")
                .fill("Title", "Old schedule")
                .fillDay("Date of the evidence", "14/3/2029")
                .tick("OFFICIAL")
                .tick("It says nothing about")
                .click("Offer this evidence")
                .sees("Offered: Old schedule");
        contributor.page().reload();
        contributor.sees("Surveillance schedule").looksAt("offered");
    }

    private void decides(Visitor lead) {
        lead.go(area).click("Send back, Old schedule").sees("What is needed instead");
        lead.field("What is needed instead").fill("The schedule of this year");
        lead.looksAt("send-back");
        lead.click("Send back").sees("Sent back: Old schedule");
        lead.click("Accept, Surveillance schedule").sees("Accepted: Surveillance schedule");
        lead.looksAt("decided");
    }

    private void reads(Visitor auditor) {
        auditor.go("history").choose("Kind of record", "Evidence").click("Show changes");
        auditor.sees("Accepted evidence for MH01: Surveillance schedule").looksAt("history-of-evidence");
        auditor.click("Offered evidence for MH01: Surveillance schedule").sees("Fingerprint (SHA-256)");
        auditor.click("MH01 as it was then").sees("The record as it was");
        auditor.looksAt("history-opened");
        auditor.page().reload();
        auditor.sees("Fingerprint (SHA-256)").follow("All changes of MH01");
        auditor.sees("Only changes of one record are shown.").sees("Opened evidence for MH01");
        auditor.fillDay("From", "1 January 2031").click("Show changes");
        auditor.sees("Nothing found").looksAt("history-nothing");
    }
}

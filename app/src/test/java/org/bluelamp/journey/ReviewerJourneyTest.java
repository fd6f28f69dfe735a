package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bluelamp.TestAssessments;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.evidence.SampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A force opens one area to a reviewer, by the keyboard alone; they read it and take a file, and nothing else; the force sees what they took. */
class ReviewerJourneyTest extends Journey {

    private static final String FORCE = "orwick";
    private static final byte[] ROTA = SampleFiles.pdf("/Lang (en-GB)");
    private static final LocalDate TODAY = LocalDate.now(UkDay.ZONE);

    private String assessment = "";

    ReviewerJourneyTest() {
        super("reviewer");
    }

    @BeforeAll
    void anAssessmentUnderWay() {
        itIs(Clock.systemUTC().instant().toString());
        var cycle = program("editor.national")
                .create(
                        "cycles",
                        Map.of(
                                "title", "Reviewed assessment",
                                "edition", TestAssessments.EDITION,
                                "opens", TODAY.minusDays(9) + "T00:00:00Z",
                                "baseline", TODAY.plusDays(9) + "T17:00:00Z",
                                "closes", TODAY.plusDays(30) + "T17:00:00Z",
                                "freezes", TODAY.plusDays(60) + "T17:00:00Z",
                                "state", "open"))
                .get("id")
                .asString();
        var lead = program("lead." + FORCE);
        assessment = lead.create("assessments", Map.of("cycle", cycle, "capabilities", List.of("dvi")))
                .get("id")
                .asString();
        var answers = "assessments/" + assessment + "/answers/";
        lead.put(answers + "MH01", -1, Map.of("level", 1, "barrier", "staffing", "comment", "Two nurses short."));
        lead.put(answers + "LG01", -1, Map.of("level", 2, "comment", "Of another area."));
    }

    @Test
    void readsOneAreaAndTakesItsFile() {
        try (var contributor = as("contributor." + FORCE)) {
            shows(contributor);
        }
        opens();
        try (var guest = as("auditor.inspectorate")) {
            guest.keyboard()
                    .to(guest.page()
                            .getByRole(AriaRole.BUTTON)
                            .filter(new Locator.FilterOptions().setHasText("Orwick"))
                            .first())
                    .press("Enter");
            reads(guest);
        }
        try (var auditor = as("auditor." + FORCE)) {
            auditor.go("guests").follow("auditor.inspectorate");
            auditor.arrives("Guest: auditor.inspectorate")
                    .sees("Home page")
                    .sees("File: Rota")
                    .looksAt("guest-seen");
            auditor.go("history").sees("came as a guest").looksAt("history");
        }
    }

    private void shows(Visitor contributor) {
        contributor.go("assessment/" + assessment + "/areas/MH").click("Add evidence, MH01");
        contributor.sees("Add evidence for MH01").fill("Title", "Rota").choose("Kind of evidence", "Policy");
        contributor
                .fillDay(
                        "Date of the evidence",
                        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(TODAY.minusDays(2)))
                .gives("rota.pdf", ROTA);
        contributor.page().locator("vaadin-upload-file[complete]").waitFor();
        contributor.tick("OFFICIAL").tick("It says nothing about").click("Offer this evidence");
        contributor.sees("Offered: Rota");
    }

    private void opens() {
        try (var lead = as("lead." + FORCE)) {
            lead.go("guests/new").arrives("Let a guest in");
            var keys = lead.keyboard();
            keys.to(lead.page().locator("label:has(input)").locator("input").first())
                    .press("ArrowDown");
            lead.sees("The reviewer sees this area").looksAt("new");
            keys.to(lead.button("Continue")).press("Enter");
            lead.sees("Choose an area of your newest assessment").looksAt("new-error");
            keys.to(lead.field("Area")).find("Mental health");
            keys.to(lead.field("Organisation that the guest works for")).find("Inspectorate of Invented Forces");
            keys.to(lead.field("Account of the guest")).type("auditor.inspectorate");
            keys.to(lead.field("Reason")).type("Peer review of trauma support");
            keys.to(lead.field("Last day"))
                    .typeDay(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                            .format(TODAY.plusDays(13)));
            keys.to(lead.button("Continue")).press("Enter");
            lead.arrives("Check before you let the guest in").looksAt("check");
            keys.to(lead.button("Let this guest in")).press("Enter");
            lead.arrives("Guest: auditor.inspectorate").sees("Has not come yet").looksAt("guest");
        }
    }

    private void reads(Visitor guest) {
        guest.sees("You read this area and its evidence as they stand now")
                .sees("Two nurses short.")
                .looksAt("area");
        assertThat(guest.page().locator("main").innerText()).doesNotContain("LG01", "Of another area");
        var rota = guest.page().locator(".ev a").first();
        assertThat(guest.downloads(() -> guest.keyboard().to(rota).press("Enter")))
                .isEqualTo(ROTA);
        for (var page : new String[] {
            "assessment/" + assessment,
            "assessment/" + assessment + "/areas/LG",
            "history",
            "guests",
            "benchmark",
            "reports"
        }) {
            guest.go(page).arrives("Page not found");
        }
    }
}

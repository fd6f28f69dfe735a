package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bluelamp.TestAssessments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Help by name in a browser: from a gap to the request, by the keyboard alone; the chief officer confirms exactly what is
 * sent; the national service answers; the force reads it, and takes it back. And practice offered, found by another force.
 */
class HelpJourneyTest extends Journey {

    /** No other journey's: practice is offered from what a force last rated. */
    private static final String FORCE = "wharram";

    private static final String OTHER = "northmoor";
    private static final String MAIL = "wellbeing@wharram.police.example";

    private String assessment = "";

    HelpJourneyTest() {
        super("help");
    }

    @BeforeAll
    void opensAnAssessment() {
        itIs("2034-11-22T14:02:00Z");
        var cycle = program("editor.national")
                .create(
                        "cycles",
                        Map.of(
                                "title", "2034 assessment",
                                "edition", TestAssessments.EDITION,
                                "opens", "2034-10-22T00:00:00Z",
                                "baseline", "2034-11-12T17:00:00Z",
                                "closes", "2034-12-12T17:00:00Z",
                                "freezes", "2035-01-02T17:00:00Z",
                                "state", "open"))
                .get("id")
                .asString();
        var lead = program("lead." + FORCE);
        assessment = lead.create("assessments", Map.of("cycle", cycle, "capabilities", List.of("dvi")))
                .get("id")
                .asString();
        var answers = "assessments/" + assessment + "/answers/";
        lead.put(answers + "LG01", -1, Map.of("level", 1, "barrier", "staffing"));
        lead.put(answers + "LG02", -1, Map.of("level", 2));
        var shown = program("contributor." + FORCE)
                .create(
                        "evidence",
                        Map.of(
                                "subject", Map.of("kind", "assessment", "id", assessment, "part", "LG02"),
                                "title", "Minutes",
                                "kind", "minutes",
                                "dated", "2034-09-01",
                                "classification", "OFFICIAL",
                                "noPersonalHealthData", true,
                                "link", "https://intranet.example/minutes"));
        lead.move("evidence/" + shown.get("id").asString() + "/transitions", 0, Map.of("transition", "accept"));
    }

    @Test
    void goesFromAGapToAnAnswerAndBack() {
        try (var lead = as("lead." + FORCE)) {
            asks(lead);
        }
        try (var chief = as("chief." + FORCE)) {
            confirms(chief);
        }
        try (var analyst = as("analyst.national")) {
            answers(analyst);
        }
        try (var lead = as("lead." + FORCE)) {
            lead.go("sharing").sees("Answered").looksAt("sharing").follow("Request for help, LG01");
            lead.sees("A facilitator comes in March.").looksAt("answered").click("Withdraw");
            lead.sees("Your force took it back.").looksAt("withdrawn");
        }
        try (var editor = as("editor.national")) {
            editor.go("inbox?force=" + FORCE).sees("No request like this").looksAt("inbox-nothing");
        }
        offers();
    }

    /** By the keyboard alone, from the standard's card to the chief officer. */
    private void asks(Visitor lead) {
        lead.go("sharing").sees("Nothing asked, nothing offered").looksAt("sharing-empty");
        lead.go("assessment/" + assessment + "/areas/LG").sees("What is the biggest barrier?");
        lead.looksAt("area-with-links");
        lead.keyboard().to(lead.link("Ask for help with LG01")).press("Enter");
        lead.arrives("Ask for help with LG01")
                .keyboard()
                .to(lead.button("Continue"))
                .press("Enter");
        lead.sees("There is a problem").looksAt("write-error");
        lead.keyboard().to(lead.field("Contact")).type(MAIL);
        lead.keyboard().to(lead.field("Your sentence")).type("A facilitator for two days.");
        lead.keyboard().to(lead.button("Continue")).press("Enter");
        lead.arrives("Check what will be sent").sees(MAIL).looksAt("check");
        lead.keyboard().to(lead.button("Send to the chief officer")).press("Enter");
        lead.sees("It waits for the chief officer.").looksAt("to-confirm");
    }

    private void confirms(Visitor chief) {
        chief.sees("1 request or offer waits").looksAt("home-chief").follow("See what waits");
        chief.arrives("Help and practice").follow("Request for help, LG01");
        chief.sees("The national service will see these four lines").looksAt("confirm");
        chief.click("Do not send it").sees("Say why it is not sent.").looksAt("decline-error");
        chief.click("Confirm and send to the national service").sees("not taken in hand yet");
    }

    private void answers(Visitor analyst) {
        analyst.sees("new request").looksAt("home-analyst").follow("See what is new");
        analyst.arrives("Requests for help").looksAt("inbox").go("inbox?force=" + FORCE);
        analyst.follow("Wharram Constabulary").arrives("Request for help with LG01");
        assertThat(analyst.page().locator("main").innerText()).doesNotContain("Starting", "Staffing");
        analyst.click("Take it in hand").sees("Answer the force").looksAt("case");
        analyst.fill("Your note", "A facilitator comes in March.").click("Send the answer");
        analyst.sees("Change the answer");
    }

    private void offers() {
        try (var lead = as("lead." + FORCE)) {
            lead.go("assessment/" + assessment + "/areas/LG").follow("Offer what works for LG02");
            lead.arrives("Offer what works for LG02").looksAt("offer");
            lead.fill("Contact", MAIL).fill("Your sentence", "A question that a candidate can fail.");
            lead.click("Continue").arrives("Check what will be sent").click("Send to the chief officer");
            lead.sees("It waits for the chief officer.");
        }
        try (var chief = as("chief." + FORCE)) {
            chief.go("sharing").follow("Offer of practice, LG02").sees("Every force will be able to find");
            chief.click("Confirm and offer to every force").sees("Every force can find it");
        }
        try (var contributor = as("contributor." + OTHER)) {
            contributor
                    .go("practices?area=LG")
                    .sees("A question that a candidate can fail.")
                    .looksAt("practices");
            contributor
                    .choose("Standard", "LG01")
                    .sees("Nothing is offered for this")
                    .looksAt("practices-nothing");
        }
    }
}

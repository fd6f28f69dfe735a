package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluelamp.TestAssessments;
import org.bluelamp.framework.EditionReader;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole way in a browser with an edition of another shape: seven areas, 94 standards, three levels that start at 1, no
 * evidence rule, no core duties, no target, no barriers, no Welsh. Shape is data, so no page may count on ours.
 */
// while no cycle of a later year is there: a home shows the one that opens last
@Order(2)
class OtherShapeJourneyTest extends Journey {

    private static final String FORCE = "saltbeck";
    private static final String TITLE = "2033 in seven areas";
    private static final List<String> OTHERS = List.of(
            "ravenshurst",
            "research-estates",
            "sarumdown",
            "saxonbridge",
            "severnhope",
            "sherlow",
            "solentcross",
            "stonebeck",
            "stourcombe",
            "tamarsea",
            "thornholme");

    @Autowired
    private EditionService editions;

    OtherShapeJourneyTest() {
        super("other-shape");
    }

    @Test
    void goesFromTheFileToTheBandAndTheHistory() {
        itIs("2033-11-22T14:02:00Z");
        Actor.job(Pin.NATIONAL, "test")
                .run(() -> editions.publish(EditionReader.read(
                        TestAssessments.root().resolve("app/src/test/resources/editions/seven-areas"))));
        opensACycle();
        var forces = new Forces(address(), Forces.cycle(address(), TITLE), Integer.MAX_VALUE);
        answers();
        forces.answer("contributor." + FORCE, assessment(), 1.4);
        sends();
        signs();
        submits();
        forces.handIn(OTHERS);
        itIs("2034-01-09T09:00:00Z");
        publishes();
        seesTheBand();
        seesWhoDidIt();
    }

    private void opensACycle() {
        try (var editor = as("editor.national")) {
            editor.go("editions").sees("Seven areas, for tests").looksAt("editions");
            editor.go("cycles").follow("Open a cycle").arrives("Open a cycle");
            editor.fill("Title", TITLE)
                    .choose("Edition", "Seven areas")
                    .fillDay("Day on which it opens", "22 October 2033")
                    .fillDay("Day of the baseline", "12 November 2033")
                    .fillDay("Day on which it closes for answers", "12 December 2033")
                    .fillDay("Day on which the freeze is due", "2 January 2034")
                    .click("Continue");
            editor.sees("12 December 2033, 17:00")
                    .click("Open a cycle")
                    .arrives(TITLE)
                    .sees("The cycle is open.");
        }
    }

    private void answers() {
        try (var lead = as("lead." + FORCE)) {
            lead.follow("Open the assessment").arrives("Open the " + TITLE);
            lead.looksAt("open-assessment").click("Confirm and open");
            lead.sees("Next: Alpha")
                    .sees("This edition has no evidence rule")
                    .looksAt("home-lead")
                    .follow("Continue");
            lead.sees("Placeholder 1 of area Alpha is in place.");
            lead.tick("Fully")
                    .page()
                    .locator("[id='A.1'] [role=status]")
                    .getByText("Saved")
                    .waitFor();
            lead.click("Add evidence, A.1")
                    .tick("A link")
                    .fill("Address", "https://intranet.example/placeholder")
                    .fill("Title", "Board minutes")
                    .fillDay("Date of the evidence", "14 March 2033")
                    .tick("OFFICIAL")
                    .tick("It says nothing about")
                    .click("Offer this evidence")
                    .sees("Offered: Board minutes");
            lead.looksAt("area");
        }
    }

    private String assessment() {
        return program("lead." + FORCE)
                .get("assessments")
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private void sends() {
        try (var lead = as("lead." + FORCE)) {
            lead.go("assessment").follow("Check your answers");
            lead.arrives("Check your answers").sees("Golf");
            assertThat(lead.looksAt("review").page().locator("table").allInnerTexts())
                    .as("there is nothing to tell of it")
                    .isNotEmpty()
                    .noneMatch(table -> table.contains("Evidenced"));
            lead.click("Send for sign-off").sees("It is with the chief officer");
        }
    }

    private void signs() {
        try (var chief = as("chief." + FORCE)) {
            chief.follow("Read and sign").arrives("Sign off the " + TITLE).looksAt("sign-off");
            signsOff(chief);
        }
    }

    private void submits() {
        try (var lead = as("lead." + FORCE)) {
            lead.follow("Submit").arrives("Submit the assessment").click("Submit");
            lead.sees("It is submitted");
        }
    }

    private void publishes() {
        try (var editor = as("editor.national")) {
            editor.follow("Freeze this cycle").sees("A frozen cycle cannot be opened again.");
            editor.looksAt("freeze").click("Freeze this cycle").sees("The cycle is frozen.");
        }
        try (var analyst = as("analyst.national")) {
            analyst.go("releases").follow(TITLE);
            analyst.sees("Prepare the release").looksAt("release-preview").click("Prepare the release");
            analyst.sees("Not published. No force sees this yet.").looksAt("release-prepared");
        }
        try (var editor = as("editor.national")) {
            editor.go("releases").follow(TITLE).click("Publish for good");
            editor.sees("It is never changed afterwards.").looksAt("release");
        }
    }

    private void seesTheBand() {
        try (var lead = as("lead." + FORCE)) {
            lead.go("benchmark").sees("quarter").sees("Golf").looksAt("benchmark");
            assertThat(lead.page().locator("main").innerText())
                    .as("there is no target to come up to")
                    .doesNotContain("What would move it");
            takesAway(lead, "Golf");
        }
    }

    private void seesWhoDidIt() {
        try (var auditor = as("auditor." + FORCE)) {
            auditor.go("history").sees("Submitted the assessment").looksAt("history");
        }
    }
}

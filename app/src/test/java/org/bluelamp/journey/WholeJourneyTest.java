package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The main job in a browser, end to end: a cycle is opened, a force answers, its chief officer signs, it is submitted with ten
 * others, the cycle is frozen and released, the force sees where it lies, and the auditor sees who did all that.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bluelamp.personas=true", "bluelamp.management-port=0"})
@Import({TestClock.class, TestPeople.class, TestStatements.class, TestAssessments.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeJourneyTest {

    private static final String FORCE = "northmoor";
    private static final String TITLE = "2031 assessment";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestAssessments made;

    @Autowired
    private CycleService cycles;

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    private Visitor as(String login) {
        return chromium.visitor("http://localhost:" + port, login);
    }

    @Test
    void goesFromAnOpenCycleToTheBandAndTheHistory() {
        // later than any other cycle of the tests, so that it is the current one
        clock.set(Instant.parse("2031-11-22T14:02:00Z"));
        var cycle = people.national(Role.EDITOR)
                .call(() -> cycles.open(
                        TITLE, TestAssessments.EDITION, new CycleDates(day(-30), day(-10), day(20), day(40))));
        try (var editor = as("editor.national")) {
            editor.looksAt("home-editor").go("cycles").sees(TITLE).looksAt("cycles");
        }
        try (var lead = as("lead." + FORCE)) {
            lead.sees("open your assessment").looksAt("home-lead-begin").follow("Open the assessment");
            lead.sees("What does your force do?").looksAt("open-assessment").click("Confirm and open");
            lead.sees("Next: Leadership and governance").looksAt("home-lead").follow("Continue");
            lead.sees("LG01");
            // by keyboard alone: into the first scale, up to its second step
            var first = lead.page().locator("#LG01 input[type=radio]").first();
            first.focus();
            lead.page().keyboard().press("Space");
            lead.page().keyboard().press("ArrowDown");
            lead.page().locator("#LG01 [role=status]").getByText("Saved").waitFor();
            lead.looksAt("area");
            lead.page().reload();
            lead.sees("LG01");
            assertThat(lead.page().locator("#LG01 input[type=radio]").nth(1).isChecked())
                    .isTrue();
            lead.go("assessment").follow("Check your answers");
            lead.sees("standards are not answered").looksAt("review").click("Send for sign-off");
            lead.sees("It is with the chief officer");
        }
        try (var chief = as("chief." + FORCE)) {
            chief.sees("Next: sign off").follow("Read and sign");
            chief.sees("Core gaps").looksAt("sign-off").click("Sign off");
            chief.sees("There is a problem").looksAt("sign-off-error");
            for (var tick : chief.page().locator("input[type=checkbox]").all()) {
                tick.check();
            }
            chief.page().locator("fieldset input[type=radio]").first().check();
            chief.page().locator("vaadin-text-area textarea").first().fill("A fair account.");
            chief.page().keyboard().press("Tab");
            chief.click("Sign off").sees("The chief officer has signed it");
        }
        try (var lead = as("lead." + FORCE)) {
            lead.follow("Submit")
                    .sees("Your ratings go to the benchmark")
                    .looksAt("submit")
                    .click("Submit");
            lead.sees("It is submitted");
        }
        for (var i = 0; i < 11; i++) {
            var force = TestPeople.freshForce();
            var assessment = made.open(force, cycle);
            for (var standard = 1; standard <= 10; standard++) {
                made.answer(force, assessment, "LG%02d".formatted(standard), standard <= i ? 3 : 0);
            }
            made.submitted(force, assessment, true);
        }
        clock.set(day(62));
        people.national(Role.EDITOR).run(() -> cycles.freeze(cycle.getId(), cycle.version()));
        try (var analyst = as("analyst.national")) {
            analyst.looksAt("home-analyst").go("releases").looksAt("releases").follow(TITLE);
            analyst.sees("What it will say").looksAt("release-preview").click("Publish for good");
            analyst.sees("Release of the " + TITLE).looksAt("release");
        }
        try (var lead = as("lead." + FORCE)) {
            lead.go("benchmark").sees("Lower quarter").looksAt("benchmark");
        }
        try (var auditor = as("auditor." + FORCE)) {
            auditor.looksAt("home-auditor")
                    .go("history")
                    .sees("Submitted the assessment")
                    .looksAt("history");
        }
        try (var nobody = as("contributor." + FORCE)) {
            nobody.go("history").looksAt("not-yours");
            assertThat(nobody.page().title()).doesNotContain("Changes");
        }
    }

    private Instant day(int days) {
        return Instant.parse("2031-11-22T14:02:00Z").plus(Duration.ofDays(days));
    }
}

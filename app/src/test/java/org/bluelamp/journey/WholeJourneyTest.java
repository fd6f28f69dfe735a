package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The main job in a browser, end to end, in the demonstration's forces: a cycle is opened and gets more time, a force answers,
 * its chief officer signs, it is submitted with eleven others, the cycle is frozen and released, the force sees where it
 * lies, and the auditor sees who did all that.
 */
// while no other journey's cycle is open: a home shows the one that opens last
@Order(1)
class WholeJourneyTest extends Journey {

    private static final String FORCE = "northmoor";
    private static final String TITLE = "2031 assessment";
    private static final List<String> OTHERS = List.of(
            "alderdale",
            "ardenfield",
            "ashmere",
            "beechley",
            "calderwick",
            "chalkdown",
            "clentbury",
            "fellgate",
            "fenmarch",
            "foxhollow",
            "marram");

    WholeJourneyTest() {
        super("demonstration");
    }

    @Test
    void goesFromAnOpenCycleToTheBandAndTheHistory() {
        // later than any other cycle of the tests so far, so that it is the current one
        itIs("2031-11-22T14:02:00Z");
        seesThePagesForEverybody();
        opensACycle();
        givesMoreTime();
        answers();
        isCalledAway();
        sends();
        signs();
        submits();
        new Forces(address(), Forces.cycle(address(), TITLE), Integer.MAX_VALUE).handIn(OTHERS);
        itIs("2032-01-09T09:00:00Z");
        freezes();
        publishes();
        seesTheBand();
        seesWhoDidIt();
    }

    private void seesThePagesForEverybody() {
        try (var stranger = stranger()) {
            stranger.go("login").sees("48 invented forces").looksAt("sign-in");
            for (var page : List.of("help", "accessibility", "privacy")) {
                stranger.go(page).looksAt(page);
            }
        }
    }

    private void opensACycle() {
        try (var editor = as("editor.national")) {
            editor.looksAt("home-editor").go("editions").looksAt("editions");
            editor.go("cycles").follow("Open a cycle").arrives("Open a cycle").sees("Choose what is asked and when");
            editor.click("Continue").sees("There is a problem").looksAt("new-cycle-error");
            editor.fill("Title", TITLE)
                    .choose("Edition", "Blue Lamp")
                    .fillDay("Day on which it opens", "22 October 2031")
                    .fillDay("Day of the baseline", "12 Nov 2031")
                    .fillDay("Day on which it closes for answers", "12/12/2031")
                    .fillDay("Day on which the freeze is due", "2032-01-02")
                    .click("Continue");
            editor.sees("12 December 2031, 17:00").looksAt("check-cycle").click("Open a cycle");
            editor.arrives(TITLE).sees("The cycle is open.").looksAt("cycle");
        }
    }

    private void givesMoreTime() {
        try (var editor = as("editor.national")) {
            editor.go("cycles").follow(TITLE).sees("20 days left").follow("Give more time");
            editor.fillDay("Day on which it closes for answers", "19 December 2031")
                    .fillDay("Day on which the freeze is due", "1 January 2032")
                    .click("Continue");
            editor.sees("Forces have planned by the freeze that stands").looksAt("extend-error");
            editor.fillDay("Day on which the freeze is due", "8 January 2032").click("Continue");
            editor.sees("(now 12 December 2031, 17:00)")
                    .looksAt("check-extension")
                    .click("Give more time");
            editor.sees("The cycle has its new dates.").sees("27 days left");
            editor.go("cycles").sees(TITLE).looksAt("cycles");
        }
    }

    private void answers() {
        try (var lead = as("lead." + FORCE)) {
            lead.sees("open your assessment").looksAt("home-lead-begin").follow("Open the assessment");
            lead.sees("What does your force do?").looksAt("open-assessment").click("Confirm and open");
            lead.sees("Next: Leadership and governance").looksAt("home-lead").follow("Continue");
            lead.sees("LG01");
            lead.tick("Starting");
            lead.page().locator("#LG01 [role=status]").getByText("Saved").waitFor();
            lead.looksAt("area").page().reload();
            lead.sees("LG01");
            assertThat(lead.page().locator("#LG01 input[type=radio]").nth(1).isChecked())
                    .isTrue();
            leavesTheFieldByLeavingThePage(lead);
        }
    }

    private static void leavesTheFieldByLeavingThePage(Visitor lead) {
        var page = lead.page();
        page.locator("#LG03 textarea").last().click();
        lead.keyboard().type("Cut off by a reload");
        var asked = new AtomicReference<String>();
        page.onceDialog(question -> {
            asked.set(question.type());
            question.dismiss();
        });
        page.evaluate("setTimeout(() => location.reload())");
        page.locator("#LG03 [role=status]").getByText("Saved").waitFor();
        assertThat(asked).hasValue("beforeunload");
        page.reload();
        lead.sees("LG03");
        assertThat(page.locator("#LG03 textarea").last().inputValue()).isEqualTo("Cut off by a reload");
        page.locator("#LG04 textarea").last().click();
        lead.keyboard().type("Cut off by going back");
        page.goBack();
        lead.sees("Check your answers")
                .go("assessment")
                .follow("Leadership and governance")
                .sees("LG04");
        assertThat(page.locator("#LG04 textarea").last().inputValue()).isEqualTo("Cut off by going back");
    }

    /** A half-written comment is saved a moment later, and words that no longer can be saved stay to be read. */
    private void isCalledAway() {
        try (var contributor = as("contributor." + FORCE)) {
            contributor.go("assessment").follow("Leadership and governance").sees("LG02");
            var page = contributor.page();
            page.clock().install();
            var comment = page.locator("#LG02 textarea").last();
            comment.click();
            contributor.keyboard().type("Half a sentence");
            assertThat(page.locator("#LG02 [role=status]").first().innerText()).contains("Not answered");
            page.clock().fastForward("01:01");
            page.locator("#LG02 [role=status]").getByText("Saved").waitFor();
            contributor.keyboard().type(" and more");
            // of a visit that the portal has forgotten
            page.context().addCookies(List.of(new Cookie("bluelamp-session", "forgotten").setUrl(address())));
            page.clock().fastForward("01:01");
            contributor.sees("You are signed out").looksAt("signed-out");
            assertThat(comment.inputValue()).isEqualTo("Half a sentence and more");
            page.keyboard().press("Escape");
            page.waitForURL(url -> url.contains("/login"));
        }
        try (var contributor = as("contributor." + FORCE)) {
            contributor.go("assessment").follow("Leadership and governance").sees("LG02");
            assertThat(contributor.page().locator("#LG02 textarea").last().inputValue())
                    .isEqualTo("Half a sentence");
        }
    }

    private void sends() {
        try (var lead = as("lead." + FORCE)) {
            lead.go("assessment").follow("Check your answers");
            lead.arrives("Check your answers").looksAt("review");
            printsWhatIsFolded(lead);
            lead.click("Send for sign-off");
            lead.sees("are not answered").looksAt("send").click("Send it all the same");
            lead.sees("It is with the chief officer");
        }
    }

    /** The table of the chart, and the answers: closed on the screen, open on paper. */
    private static void printsWhatIsFolded(Visitor lead) {
        var table = lead.page().locator("figure table");
        assertThat(table.isVisible()).isFalse();
        assertThat(lead.prints("review")).contains("Area Rated Evidenced").containsPattern("LG01 .*Starting");
        assertThat(table.isVisible()).isFalse();
    }

    private void signs() {
        try (var chief = as("chief." + FORCE)) {
            chief.sees("Next: sign off").looksAt("home-chief").follow("Read and sign");
            chief.arrives("Sign off the " + TITLE).looksAt("sign-off").click("Sign off");
            chief.sees("There is a problem").looksAt("sign-off-error");
            signsOff(chief);
        }
    }

    private void submits() {
        try (var lead = as("lead." + FORCE)) {
            lead.follow("Submit")
                    .arrives("Submit the assessment")
                    .sees("Your ratings go to the benchmark")
                    .looksAt("submit")
                    .click("Submit");
            lead.sees("It is submitted").looksAt("submitted");
        }
    }

    private void freezes() {
        try (var editor = as("editor.national")) {
            editor.sees(TITLE + " has closed").looksAt("home-editor-freeze").follow("Freeze this cycle");
            editor.sees("A frozen cycle cannot be opened again.")
                    .looksAt("freeze")
                    .click("Freeze this cycle");
            editor.sees("The cycle is frozen.");
        }
    }

    private void publishes() {
        try (var analyst = as("analyst.national")) {
            analyst.looksAt("home-analyst").go("releases").looksAt("releases").follow("What protection costs in use");
            analyst.arrives("What protection costs in use")
                    .sees("Aim 85% or more")
                    .looksAt("release-use");
            analyst.go("releases").follow(TITLE);
            analyst.sees("Prepare the release").looksAt("release-preview").click("Prepare the release");
            analyst.sees("Not published. No force sees this yet.").looksAt("release-prepared");
        }
        try (var editor = as("editor.national")) {
            editor.go("releases").follow(TITLE).sees("Publishing is for good.").click("Publish for good");
            editor.sees("It is never changed afterwards.").looksAt("release");
        }
    }

    private void seesTheBand() {
        try (var lead = as("lead." + FORCE)) {
            lead.go("benchmark").sees("Lower quarter").looksAt("benchmark");
            takesAway(lead, "Leadership and governance");
        }
    }

    private void seesWhoDidIt() {
        try (var auditor = as("auditor." + FORCE)) {
            auditor.looksAt("home-auditor")
                    .go("history")
                    .sees("Submitted the assessment")
                    .looksAt("history");
        }
        try (var auditor = as("auditor.national")) {
            auditor.looksAt("home-national-auditor").go("history").sees("Published the release of the " + TITLE);
        }
        try (var operator = as("operator")) {
            operator.looksAt("home-operator");
        }
        try (var nobody = as("contributor." + FORCE)) {
            nobody.looksAt("home-contributor").go("history").looksAt("not-yours");
            assertThat(nobody.page().title()).doesNotContain("Changes");
        }
    }
}

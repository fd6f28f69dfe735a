package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bluelamp.launch.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * The main job by keyboard alone, as {@code run --demo none} starts it: the real directory of forces, and a database in
 * which nothing is yet. Twelve forces answer, eleven take part. A portal of its own, so not among the other journeys.
 */
@TestPropertySource(properties = {"bluelamp.forces=uk", "bluelamp.demo=none"})
class RealDirectoryOverHttpTest extends Journey {

    private static final String FORCE = "kent";
    private static final String NAME = "Kent Police";
    private static final String TITLE = "National cycle 2026 to 2027";
    private static final List<String> OTHERS = List.of(
            "avon-and-somerset",
            "btp",
            "city-of-london",
            "cumbria",
            "dyfed-powys",
            "essex",
            "greater-manchester",
            "humberside",
            "merseyside",
            "police-scotland",
            "psni");

    @TempDir
    private Path folder;

    RealDirectoryOverHttpTest() {
        super("real-directory");
    }

    @DynamicPropertySource
    static void aDatabaseInWhichNothingIsYet(DynamicPropertyRegistry registry) {
        registry.add("bluelamp.database.url", SharedServer.get().access("journey")::url);
    }

    @Test
    void goesByKeyboardFromAnEmptyDatabaseToTheBandAndTheHistory() {
        itIs("2026-11-22T14:02:00Z");
        seesThatNothingIsYet();
        opensACycle();
        var lead = new LeadAtTheKeyboard(() -> enters("lead." + FORCE, NAME), folder);
        lead.opens();
        lead.answersAndShows();
        var cycle = Forces.cycle(address(), TITLE);
        var forces = new Forces(address(), cycle, Integer.MAX_VALUE);
        forces.answer("contributor." + FORCE, assessment(), 2.1);
        lead.sends();
        signs();
        lead.submits();
        forces.handIn(OTHERS);
        itIs("2027-01-16T09:00:00Z");
        freezes();
        publishes();
        lead.seesTheBand();
        seesWhoDidIt();
    }

    private String assessment() {
        return program("lead." + FORCE)
                .get("assessments")
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    /** Signs in, choosing the force first where it is one. */
    private Visitor enters(String login, String forceName) {
        var visitor = stranger();
        visitor.go("login");
        var keyboard = visitor.keyboard();
        if (!forceName.isEmpty()) {
            keyboard.to(visitor.field("Force")).find(forceName);
        }
        keyboard.to(visitor.entry(login)).press("Enter");
        return visitor.entered();
    }

    private void seesThatNothingIsYet() {
        try (var lead = enters("lead." + FORCE, NAME)) {
            lead.sees("No cycle is open").looksAt("home-lead-none").go("benchmark");
            lead.sees("No release yet").looksAt("benchmark-none");
        }
        try (var analyst = enters("analyst.national", "")) {
            analyst.sees("No cycle yet")
                    .looksAt("participation-none")
                    .go("releases")
                    .looksAt("releases-none");
        }
        try (var chief = enters("chief." + FORCE, NAME)) {
            chief.go("sign-off").sees("Nothing to sign").looksAt("sign-off-none");
        }
    }

    private void opensACycle() {
        try (var editor = enters("editor.national", "")) {
            editor.go("cycles").sees("No cycles yet").looksAt("cycles-none");
            var keyboard = editor.keyboard();
            keyboard.to(editor.link("Open a cycle")).press("Enter");
            keyboard.to(editor.button("Continue")).press("Enter");
            editor.sees("There is a problem");
            keyboard.to(editor.link("Enter a title, for example National cycle 2026 to 2027."))
                    .press("Enter");
            editor.page().locator("vaadin-text-field[focused]").waitFor();
            keyboard.type(TITLE).to(editor.field("Edition")).pick("Blue Lamp standards");
            keyboard.to(editor.field("Day on which it opens")).typeDay("1 September 2026");
            keyboard.to(editor.field("Day of the baseline")).typeDay("16 October 2026");
            keyboard.to(editor.field("Day on which it closes for answers")).typeDay("18 December 2026");
            keyboard.to(editor.field("Day on which the freeze is due")).typeDay("15 January 2027");
            keyboard.to(editor.button("Continue")).press("Enter");
            editor.sees("Check before you open the cycle").sees("15 January 2027, 17:00");
            keyboard.to(editor.button("Open a cycle")).press("Enter");
            editor.arrives(TITLE).sees("The cycle is open.").looksAt("cycle");
        }
    }

    private void signs() {
        try (var chief = enters("chief." + FORCE, NAME)) {
            var keyboard = chief.keyboard();
            keyboard.to(chief.link("Read and sign")).press("Enter");
            keyboard.to(chief.button("Sign off")).press("Enter");
            chief.sees("There is a problem").looksAt("sign-off-error");
            keyboard.to(chief.link("Tick each core gap when you have read it.")).press("Enter");
            var ticks = chief.page().locator("label.check input");
            chief.page().locator("label.check input:focus").waitFor();
            assertThat(ticks.first().evaluate("tick => tick === document.activeElement"))
                    .isEqualTo(true);
            keyboard.press("Space");
            for (var gap = 1; gap < ticks.count() - 1; gap++) {
                keyboard.to(ticks.nth(gap)).press("Space");
            }
            keyboard.to(chief.page().locator("fieldset input[type=radio]").first())
                    .press("Space");
            keyboard.to(chief.field("Your statement")).type("A fair account.");
            keyboard.to(ticks.last()).press("Space");
            keyboard.to(chief.button("Sign off")).press("Enter");
            chief.sees("The chief officer has signed it");
        }
    }

    private void freezes() {
        try (var editor = enters("editor.national", "")) {
            var keyboard = editor.keyboard();
            keyboard.to(editor.link("Freeze this cycle")).press("Enter");
            editor.sees("A frozen cycle cannot be opened again.");
            keyboard.to(editor.button("Freeze this cycle")).press("Enter");
            editor.sees("The cycle is frozen.");
        }
    }

    private void publishes() {
        try (var analyst = enters("analyst.national", "")) {
            var keyboard = analyst.keyboard();
            keyboard.to(analyst.link("Participation")).press("Enter");
            analyst.page().waitForURL("**/participation");
            keyboard.to(analyst.field("Find a force")).type("scotland");
            analyst.page()
                    .getByText(NAME)
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            analyst.sees("Police Scotland").looksAt("participation");
            keyboard.to(analyst.link("Releases")).press("Enter");
            keyboard.to(analyst.link(TITLE)).press("Enter");
            analyst.sees("How it compares").looksAt("release-preview");
            keyboard.to(analyst.button("Prepare the release")).press("Enter");
            analyst.sees("Not published. No force sees this yet.").looksAt("release-prepared");
        }
        try (var editor = enters("editor.national", "")) {
            editor.go("releases");
            var keyboard = editor.keyboard();
            keyboard.to(editor.link(TITLE)).press("Enter");
            keyboard.to(editor.button("Publish for good")).press("Enter");
            editor.sees("It is never changed afterwards.")
                    .sees("10 to 19 forces")
                    .looksAt("release");
        }
    }

    private void seesWhoDidIt() {
        try (var auditor = enters("auditor." + FORCE, NAME)) {
            var keyboard = auditor.keyboard();
            keyboard.to(auditor.link("Changes")).press("Enter");
            keyboard.to(auditor.field("Kind of record")).pick("Evidence");
            keyboard.to(auditor.field("Role used")).pick("wellbeing lead");
            keyboard.to(auditor.button("Show changes")).press("Enter");
            auditor.sees("Accepted evidence for LG01");
            keyboard.to(auditor.button("Accepted evidence for LG01: Board minutes"))
                    .press("Enter");
            keyboard.to(auditor.button("LG01 as it was then")).press("Enter");
            auditor.sees("The record as it was").looksAt("history");
            var csv = auditor.link("Download this list (CSV)");
            keyboard.backTo(csv);
            var file = auditor.downloads(() -> keyboard.press("Enter"));
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("Accepted evidence for LG01: Board minutes");
        }
    }
}

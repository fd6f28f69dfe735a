package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.bluelamp.evidence.SampleFiles;

/** What a wellbeing lead does in a cycle, by keyboard alone. */
record LeadAtTheKeyboard(Supplier<Visitor> enter, Path folder) {

    void opens() {
        try (var lead = enter.get()) {
            var keyboard = lead.keyboard();
            keyboard.to(lead.link("Open the assessment")).press("Enter");
            lead.sees("What does your force do?");
            keyboard.to(lead.page().locator("label.check input").first()).press("Space", "Space");
            keyboard.to(lead.button("Confirm and open")).press("Enter");
            lead.sees("Next: Leadership and governance").looksAt("home-lead");
        }
    }

    void answersAndShows() {
        try (var lead = enter.get()) {
            lead.keyboard().to(lead.link("Continue")).press("Enter");
            lead.sees("LG01");
            rates(lead, "LG01", 2);
            rates(lead, "LG02", 3);
            rates(lead, "LG03", 0);
            lead.keyboard()
                    .to(lead.page().locator("#LG03 vaadin-text-area:visible textarea"))
                    .type("Agreed with occupational health; not begun.")
                    .press("Tab");
            lead.page().locator("#LG03 [role=status]").getByText("Saved").waitFor();
            offersALink(lead);
            offersAFile(lead);
            lead.keyboard().backTo(lead.button("Accept, Board minutes")).press("Enter");
            lead.sees("Accepted: Board minutes").looksAt("area");
        }
    }

    private static void rates(Visitor lead, String standard, int level) {
        var keyboard = lead.keyboard();
        keyboard.to(lead.page().locator("#" + standard + " input[type=radio]").first())
                .press("Space");
        for (var step = 0; step < level; step++) {
            keyboard.press("ArrowDown");
        }
        lead.page()
                .locator("#" + standard + " [role=status]")
                .getByText("Saved")
                .waitFor();
        assertThat(lead.page()
                        .locator("#" + standard + " input[type=radio]")
                        .nth(level)
                        .isChecked())
                .isTrue();
    }

    private static void offersALink(Visitor lead) {
        var form = begins(lead, "LG01");
        lead.keyboard()
                .to(form.locator("input[type=radio]:checked"))
                .press("ArrowDown")
                .to(lead.field("Address"))
                .type("https://intranet.example/board");
        describes(lead, form, "Board minutes", "Minutes");
    }

    private void offersAFile(Visitor lead) {
        var form = begins(lead, "LG02");
        lead.keyboard().to(lead.button("Choose a file")).giveFile(minutes());
        lead.page().locator("vaadin-upload-file[complete]").waitFor();
        describes(lead, form, "Wellbeing policy", "Policy");
    }

    private Path minutes() {
        try {
            return Files.write(folder.resolve("policy.docx"), SampleFiles.docx());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator begins(Visitor lead, String standard) {
        lead.keyboard().to(lead.button("Add evidence, " + standard)).press("Enter");
        lead.sees("Add evidence for " + standard);
        return lead.page().locator("#" + standard + " .panel");
    }

    private static void describes(Visitor lead, Locator form, String title, String kind) {
        var keyboard = lead.keyboard();
        keyboard.to(lead.field("Title")).type(title);
        keyboard.to(lead.field("Kind of evidence")).pick(kind);
        keyboard.to(lead.field("Date of the evidence")).typeDay("14 March 2026");
        keyboard.to(form.locator("fieldset").last().locator("input").first()).press("Space");
        keyboard.to(form.locator("label.check input")).press("Space");
        keyboard.to(lead.button("Offer this evidence")).press("Enter");
        lead.sees("Offered: " + title);
    }

    /** On a telephone's width, where the way leads through the menu. */
    void sends() {
        try (var lead = enter.get()) {
            lead.page().setViewportSize(320, 800);
            var keyboard = lead.keyboard();
            var menu = lead.button("Menu");
            keyboard.to(menu).press("Enter").to(lead.link("Assessment")).press("Escape");
            assertThat(menu.evaluate("button => button === document.activeElement"))
                    .isEqualTo(true);
            keyboard.press("Enter").to(lead.link("Assessment")).press("Enter");
            keyboard.to(lead.link("Check your answers")).press("Enter");
            keyboard.to(lead.button("Send for sign-off")).press("Enter");
            lead.sees("It is with the chief officer").looksAt("sent");
        }
    }

    void submits() {
        try (var lead = enter.get()) {
            lead.keyboard().to(lead.link("Submit")).press("Enter");
            lead.sees("Your ratings go to the benchmark");
            lead.keyboard().to(lead.button("Submit")).press("Enter");
            lead.sees("It is submitted").looksAt("submitted");
        }
    }

    void seesTheBand() {
        try (var lead = enter.get()) {
            var keyboard = lead.keyboard();
            keyboard.to(lead.link("Benchmark")).press("Enter");
            lead.sees("Kent Police is somewhere in here").looksAt("benchmark");
            keyboard.to(lead.link("Download these figures (CSV)"));
            var file = lead.downloads(() -> keyboard.press("Enter"));
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("Leadership and governance");
        }
    }
}

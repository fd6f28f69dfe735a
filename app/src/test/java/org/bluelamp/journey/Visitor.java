package org.bluelamp.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.bluelamp.reporting.Taken;

/** A persona at a browser, with a mouse or by the {@link #keyboard} alone. */
final class Visitor implements AutoCloseable {

    private final Page page;
    private final String address;
    private final Looking looking;

    Visitor(Page page, String address, String album) {
        this.page = page;
        this.address = address;
        this.looking = new Looking(page, album);
    }

    Page page() {
        return page;
    }

    Keyboard keyboard() {
        return new Keyboard(page);
    }

    Visitor go(String path) {
        page.navigate(address + "/" + path);
        page.locator("h1").first().waitFor();
        return this;
    }

    Visitor signIn(String login) {
        go("login?force=" + login.substring(login.indexOf('.') + 1));
        entry(login).click();
        return entered();
    }

    /** The button on the sign-in page that makes one this persona. */
    Locator entry(String login) {
        return page.locator("form:has(input[value='" + login + "']) button");
    }

    Visitor entered() {
        page.waitForURL(url -> !url.contains("/login"));
        page.locator("h1").first().waitFor();
        return this;
    }

    /** What only listeners hear stands apart, so a space may come before its comma. */
    Locator button(String words) {
        var name = Pattern.compile("^" + literally(words).replace(", ", "\\s*, ") + "$");
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String words) {
        return page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    /** What one types into or opens, by its label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    Visitor click(String button) {
        answered();
        try {
            button(button).click(new Locator.ClickOptions().setTimeout(Keyboard.PATIENCE));
        } catch (TimeoutError covered) {
            // a calendar that opened once more hides the page from whoever asks for its buttons
            if (page.locator("vaadin-date-picker[opened]").count() > 0) {
                keyboard().press("Escape");
            }
            button(button).click();
        }
        return this;
    }

    Visitor follow(String link) {
        answered();
        link(link).click();
        return this;
    }

    Visitor fill(String label, String words) {
        answered();
        field(label).fill(words);
        return this;
    }

    /** Waits until the server has answered all that was done so far: its answer may draw anew what is clicked next. */
    private void answered() {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())");
    }

    /** As one types a day. */
    Visitor fillDay(String label, String day) {
        field(label).press("Control+a");
        keyboard().typeDay(day);
        return this;
    }

    /** Opens the list, again if it was not yet alive, and takes this from it. */
    Visitor choose(String label, String option) {
        answered();
        var wanted = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first();
        for (var attempt = 1; ; attempt++) {
            field(label).click();
            try {
                wanted.waitFor(new Locator.WaitForOptions().setTimeout(Keyboard.PATIENCE));
                wanted.click();
                return this;
            } catch (TimeoutError e) {
                if (attempt == Keyboard.MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Chooses a file where one is asked for, as a PDF whatever it holds. */
    Visitor gives(String name, byte[] content) {
        page.waitForFileChooser(() -> click("Choose a file"))
                .setFiles(new FilePayload(name, "application/pdf", content));
        return this;
    }

    /** Chooses or confirms, by a click on the words. */
    Visitor tick(String words) {
        page.locator("label:has(input)")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .locator("input")
                .check();
        return this;
    }

    /** Waits for these words, in whatever case; {@link #arrives} first where the page before has them too. */
    Visitor sees(String words) {
        return waits(page.getByText(words).locator("visible=true").first());
    }

    /** For the browser, which does not know Java's own quotation. */
    private static String literally(String words) {
        return words.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }

    /** Waits for the page with this heading. */
    Visitor arrives(String heading) {
        return waits(page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(heading).setLevel(1).setExact(true)));
    }

    /** What never comes is told with what stood there in its place. */
    private Visitor waits(Locator awaited) {
        try {
            awaited.waitFor();
            return this;
        } catch (TimeoutError never) {
            throw new AssertionError(
                    "Not on " + page.url() + ": " + awaited + "\n"
                            + page.locator("body").innerText(),
                    never);
        }
    }

    /** Prints the page on A4, and tells the words that are on the paper. */
    String prints(String what) {
        return Taken.words(looking.printed(what));
    }

    Visitor looksAt(String what) {
        looking.at(what);
        return this;
    }

    /** The heading of this page. */
    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** What is wrong with this page for somebody who sees, hears or moves otherwise; nothing if nothing is. */
    List<String> faults(String what) {
        return looking.faults(what);
    }

    /** The bytes of the file that this brings. */
    byte[] downloads(Runnable step) {
        try {
            return Files.readAllBytes(page.waitForDownload(step).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        page.context().close();
    }
}

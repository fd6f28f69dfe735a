package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bluelamp.TestAssessments;

/** A persona at a browser. Each page they look at is checked for accessibility and kept as a picture. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = TestAssessments.root().resolve("app/target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final String name;

    Visitor(BrowserContext context, String address, String login) {
        this.context = context;
        this.page = context.newPage();
        this.address = address;
        this.name = login;
        page.setDefaultTimeout(30_000);
        page.navigate(address + "/login");
        page.locator("form:has(input[value='" + login + "']) button").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.locator("h1").first().waitFor();
    }

    Page page() {
        return page;
    }

    Visitor go(String path) {
        page.navigate(address + "/" + path);
        page.locator("h1").first().waitFor();
        return this;
    }

    Visitor click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    Locator heading(String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    /** Keeps a picture, checks the page by axe with target-size on, and that it does not scroll sideways at 320 px. */
    Visitor looksAt(String what) {
        page.locator("h1").first().waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(what + ".png"))
                .setFullPage(true));
        accessible(what);
        page.setViewportSize(320, 800);
        page.waitForTimeout(300);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(what + " at 320 px")
                .isLessThanOrEqualTo(320);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(what + "-320.png"))
                .setFullPage(true));
        page.setViewportSize(1280, 900);
        return this;
    }

    private void accessible(String what) {
        var targetSize = new AxeRuleOptions();
        targetSize.setEnabled(true);
        var only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(WCAG);
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setRules(Map.of("target-size", targetSize));
        var results = new AxeBuilder(page).options(options).analyze();
        assertThat(results.getViolations())
                .as(() -> what + " for " + name + ": "
                        + results.getViolations().stream()
                                .map(found -> found.getId() + " at "
                                        + found.getNodes().getFirst().getTarget())
                                .toList())
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}

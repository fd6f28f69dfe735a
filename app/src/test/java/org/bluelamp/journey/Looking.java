package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bluelamp.TestAssessments;

/** Looks at pages: keeps a picture of each, checks it by axe with target-size on, and that it is not too wide at 320 px. */
record Looking(Page page, String album) {

    static final int WIDTH = 1280;
    static final int HEIGHT = 900;
    private static final int NARROW = 320;

    private static final Path PICTURES = TestAssessments.root().resolve("app/target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Whether the page has taken its new width in: two frames later everything that measures itself has done so. */
    private static final String DRAWN =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))";

    void at(String what) {
        picture(what);
        assertThat(faults(what)).isEmpty();
        narrow(() -> picture(what + "-320"));
    }

    /** What is wrong with the page; nothing if nothing is. */
    List<String> faults(String what) {
        var faults = new ArrayList<String>(accessible(what));
        narrow(() -> {
            var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (width > NARROW) {
                faults.add(what + ": " + width + " px wide at " + NARROW + " px");
            }
        });
        return faults;
    }

    private void narrow(Runnable look) {
        page.setViewportSize(NARROW, HEIGHT);
        page.evaluate(DRAWN);
        look.run();
        page.setViewportSize(WIDTH, HEIGHT);
        page.evaluate(DRAWN);
    }

    byte[] printed(String what) {
        return page.pdf(new Page.PdfOptions()
                .setPath(PICTURES.resolve(album).resolve(what + ".pdf"))
                .setFormat("A4")
                .setMargin(new Margin()
                        .setTop("10mm")
                        .setBottom("10mm")
                        .setLeft("10mm")
                        .setRight("10mm")));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(album).resolve(name + ".png"))
                .setFullPage(true));
    }

    private List<String> accessible(String what) {
        var targetSize = new AxeRuleOptions();
        targetSize.setEnabled(true);
        var only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(WCAG);
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setRules(Map.of("target-size", targetSize));
        // otherwise it opens a second window each time, for frames of other origins; no page has any
        var results = new AxeBuilder(page).options(options).setLegacyMode(true).analyze();
        return results.getViolations().stream()
                .map(found -> what + ": " + found.getId() + " at "
                        + found.getNodes().getFirst().getTarget())
                .toList();
    }
}

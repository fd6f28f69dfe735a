package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/**
 * A person's keyboard, and no mouse. On the way to what it looks for, the focus must be seen at each stop, must not lie under
 * something else, and must be able to go on.
 */
final class Keyboard {

    private static final int MOST_STOPS = 400;
    private static final int MOST_OPTIONS = 60;
    static final int MOST_ATTEMPTS = 4;
    static final int PATIENCE = 8_000;

    /** Whether Enter would take this option: lists move the focus itself, a field that one types into only marks it. */
    private static final String TAKEN_NEXT =
            "option => option === document.activeElement || option.hasAttribute('focused')";

    /** What can be seen of the focus; given the control that is looked for. */
    private static final String FOCUS = """
            async control => {
              const at = document.activeElement;
              if (!at || at === document.body) return { name: 'the page itself', nowhere: true };
              const name = (at.getAttribute('aria-label') || at.labels?.[0]?.innerText || at.innerText || at.id || at.localName)
                  .trim().split('\\n')[0].slice(0, 60) + ' (' + at.localName + ')';
              const outlined = one => {
                const style = getComputedStyle(one);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              };
              let inner = at;
              while (inner.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
              const field = at.closest(
                  'vaadin-text-field, vaadin-text-area, vaadin-integer-field, vaadin-date-picker, vaadin-time-picker,'
                  + ' vaadin-combo-box, vaadin-select');
              const part = field?.shadowRoot.querySelector('[part~=input-field]');
              const seen = outlined(at) || outlined(inner)
                  || !!part && (outlined(part) || getComputedStyle(part).boxShadow !== 'none');
              const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
              const under = () => {
                const box = at.getClientRects()[0] ?? { left: -1, right: -1, top: -1, bottom: -1 };
                const hit = document.elementFromPoint(
                    middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
                return !hit || !(at.contains(hit) || hit.contains(at));
              };
              let covered = under();
              // a list or a calendar that opens is moving still; what covers for good covers after it, too
              for (let frame = 0; covered && frame < 120; frame++) {
                await new Promise(next => setTimeout(next, 16));
                covered = under();
              }
              const stuck = window.lastStop === inner;
              window.lastStop = inner;
              return { name, seen, covered, stuck, reached: control === at || control.contains(at) };
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes forward until the focus stands on the control, or in it. */
    Keyboard to(Locator control) {
        return walk("Tab", control);
    }

    Keyboard backTo(Locator control) {
        return walk("Shift+Tab", control);
    }

    private Keyboard walk(String key, Locator control) {
        control.waitFor();
        page.evaluate("delete window.lastStop");
        var passed = new ArrayList<String>();
        var rounds = 0;
        while (passed.size() < MOST_STOPS && rounds < 2) {
            page.keyboard().press(key);
            var focus = (Map<?, ?>) control.evaluate(FOCUS);
            var name = (String) focus.get("name");
            if (Boolean.TRUE.equals(focus.get("nowhere"))) {
                rounds++;
                continue;
            }
            passed.add(name);
            assertThat(focus.get("stuck"))
                    .as("whether the focus is caught at " + name)
                    .isEqualTo(false);
            assertThat(focus.get("seen"))
                    .as("whether the focus is seen at " + name)
                    .isEqualTo(true);
            assertThat(focus.get("covered"))
                    .as("whether something covers " + name)
                    .isEqualTo(false);
            if (Boolean.TRUE.equals(focus.get("reached"))) {
                return this;
            }
        }
        throw new AssertionError(control + " cannot be reached by keyboard. Passed: " + passed);
    }

    /** Goes to the choices of a question, and on by the arrows to the one that says this. */
    Keyboard choose(Locator question, String option) {
        to(question.getByRole(AriaRole.RADIO).first()).press("Space");
        var wanted = question.locator("label")
                .filter(new Locator.FilterOptions().setHasText(option))
                .locator("input")
                .first();
        for (var stop = 0; !wanted.isChecked(); stop++) {
            assertThat(stop).as("steps to " + option).isLessThan(MOST_OPTIONS);
            press("ArrowDown");
        }
        return this;
    }

    /** Opens the list under the focus and takes the option that says this. */
    Keyboard pick(String option) {
        press("Enter");
        return take(option);
    }

    /** Types until the list under the focus offers this, and takes it. */
    Keyboard find(String option) {
        press("Control+a").type(option).press("ArrowDown");
        return take(option);
    }

    private Keyboard take(String option) {
        var wanted = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first();
        wanted.waitFor();
        for (var stop = 0; !Boolean.TRUE.equals(wanted.evaluate(TAKEN_NEXT)); stop++) {
            assertThat(stop).as("steps to " + option).isLessThan(MOST_OPTIONS);
            press("ArrowDown");
        }
        return press("Enter");
    }

    Keyboard press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Types a day; the calendar that opens under it closes when the day is entered. */
    Keyboard typeDay(String day) {
        // the calendar of the field before may be closing still
        page.locator("vaadin-date-picker[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        type(day);
        page.locator("vaadin-date-picker[opened]").waitFor();
        // one that is closed before it is drawn stays open under load
        page.locator("vaadin-month-calendar:visible").first().waitFor();
        press("Enter");
        page.locator("vaadin-date-picker[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        // while it fades its buttons still take the focus
        page.locator("vaadin-month-calendar:visible")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Presses Enter where a file is asked for, again if the button was not yet alive, and gives this one. */
    Keyboard giveFile(Path file) {
        for (var attempt = 1; ; attempt++) {
            try {
                page.waitForFileChooser(new Page.WaitForFileChooserOptions().setTimeout(PATIENCE), () -> press("Enter"))
                        .setFiles(file);
                return this;
            } catch (TimeoutError e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}

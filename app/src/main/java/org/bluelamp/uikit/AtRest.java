package org.bluelamp.uikit;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;

/**
 * Lets a text that somebody types count as changed while they are still in the field: once they have typed nothing for a while,
 * and at once when they leave the page, by its address, by the browser's Back, or for another tab. So a half-written comment is
 * lost neither by a reload nor when a visit ends meanwhile.
 */
public final class AtRest {

    /**
     * Who writes pauses this long between thoughts and hardly ever within one. Shorter, the history would hold a change for every
     * few words; longer, a page that dies without a word would take a whole sentence with it.
     */
    static final Duration AFTER = Duration.ofSeconds(2);

    /**
     * Back is heard before the router hears it, so that the text is sent while its field still stands. Before a reload or another
     * address the browser asks whether to leave, since what is sent at that moment may not arrive any more; telephones know no
     * other sign than hiding. Once the field is gone from the page, so are its ears.
     */
    private static final String SCRIPT = """
            if (this.atRest) return;
            this.atRest = true;
            let rest;
            const tell = () => {
              if (rest) this.dispatchEvent(new Event('change'));
            };
            this.addEventListener('input', () => {
              clearTimeout(rest);
              rest = setTimeout(tell, $0);
            });
            this.addEventListener('change', () => {
              clearTimeout(rest);
              rest = 0;
            });
            const leaving = [
              [window, 'popstate'], [window, 'beforeunload'], [window, 'pagehide'], [document, 'visibilitychange']];
            const leave = event => {
              if (!this.isConnected) {
                leaving.forEach(([on, event]) => on.removeEventListener(event, leave, true));
              } else if (rest) {
                tell();
                if (event.type === 'beforeunload') event.preventDefault();
              }
            };
            leaving.forEach(([on, event]) => on.addEventListener(event, leave, true));
            """;

    private AtRest() {}

    /** The field, which tells its value on change. */
    public static TextArea changes(TextArea field) {
        field.addAttachListener(_ -> field.getElement().executeJs(SCRIPT, (double) AFTER.toMillis()));
        return field;
    }
}

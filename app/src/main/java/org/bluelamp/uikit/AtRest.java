package org.bluelamp.uikit;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;

/**
 * Lets a text that somebody types count as changed while they are still in the field, once they have typed nothing for a while:
 * whoever is called away from a half-written comment loses none of it when their visit ends meanwhile.
 */
public final class AtRest {

    static final Duration AFTER = Duration.ofMinutes(1);

    private static final String SCRIPT = """
            let rest;
            this.addEventListener('input', () => {
              clearTimeout(rest);
              rest = setTimeout(() => this.dispatchEvent(new Event('change')), $0);
            });
            this.addEventListener('change', () => clearTimeout(rest));
            """;

    private AtRest() {}

    /** The field, which tells its value on change. */
    public static TextArea changes(TextArea field) {
        field.addAttachListener(_ -> field.getElement().executeJs(SCRIPT, (double) AFTER.toMillis()));
        return field;
    }
}

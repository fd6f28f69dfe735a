package org.bluelamp.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/**
 * The page on which one reads what a form will do before it does. It is the form’s own address with a word behind it, so that the
 * browser’s Back leads to the form, and a reload stays where one is.
 */
public final class CheckStep {

    private static final String STEP = "step";
    private static final String CHECK = "check";

    private CheckStep() {}

    public static boolean at(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(STEP)
                .filter(CHECK::equals)
                .isPresent();
    }

    /** From the form to its check. */
    public static void open() {
        go(QueryParameters.of(STEP, CHECK));
    }

    /** From the check to the form. */
    public static void leave() {
        go(QueryParameters.empty());
    }

    private static void go(QueryParameters step) {
        var ui = UI.getCurrentOrThrow();
        ui.navigate(ui.getActiveViewLocation().getPath(), step);
    }
}

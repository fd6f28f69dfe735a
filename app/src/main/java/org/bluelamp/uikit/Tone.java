package org.bluelamp.uikit;

/** How loudly a state speaks. Everything is quiet unless somebody must know. */
public enum Tone {
    QUIET(""),
    /** Complete, saved, whole. */
    OK("ok"),
    /** Under way, or yours to act on. */
    GO("go"),
    /** Needs someone: core gap, due, not saved. */
    WARN("warn"),
    /** Error, overdue, refused. */
    STOP("stop");

    private final String cssClass;

    Tone(String cssClass) {
        this.cssClass = cssClass;
    }

    String on(String base) {
        return cssClass.isEmpty() ? base : base + " " + cssClass;
    }
}

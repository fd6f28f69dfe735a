package org.bluelamp.uikit;

/**
 * Keeps a spreadsheet from taking a text of a file for a formula: what begins like one gets a quote mark in front, the
 * full-width forms of the signs too (OWASP ASVS 5, 1.2.10).
 */
public final class FormulaGuard {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private FormulaGuard() {}

    public static String guarded(String text) {
        return suspected(text) ? "'" + text : text;
    }

    /** Whether a spreadsheet would take it for a formula. */
    public static boolean suspected(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}

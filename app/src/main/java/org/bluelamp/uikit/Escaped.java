package org.bluelamp.uikit;

/** Text made safe for markup that is written as a string: only icons and drawings are, everything else is Flow's. */
public final class Escaped {

    private Escaped() {}

    /** The text for element content or a quoted attribute. */
    public static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        for (char c : raw.toCharArray()) {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}

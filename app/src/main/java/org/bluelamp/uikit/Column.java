package org.bluelamp.uikit;

/**
 * A column of a {@link FoldTable}.
 *
 * @param header its words
 * @param number whether its values stand to the right
 * @param labelled whether its header stands beside each value where the table is folded; not for what names itself
 */
public record Column(String header, boolean number, boolean labelled) {

    public static Column text(String header) {
        return new Column(header, false, true);
    }

    public static Column number(String header) {
        return new Column(header, true, true);
    }

    /** For a status or a meter, which name themselves. */
    public static Column plain(String header) {
        return new Column(header, false, false);
    }

    /** As {@link #plain}, to the right. */
    public static Column plainRight(String header) {
        return new Column(header, true, false);
    }
}

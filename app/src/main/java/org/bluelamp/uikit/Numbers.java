package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.text.NumberFormat;

/** Numbers as they are written everywhere: whole, with thousands separated, but for few measured ones. */
public final class Numbers {

    private Numbers() {}

    /** {@code 3,411} */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(Texts.locale()).format(number);
    }

    /** {@code 4.5}: always with its tenth, where that decides. */
    public static String tenths(double number) {
        var format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** {@code 71%} */
    public static String percent(int percent) {
        return percent + "%";
    }

    /** {@code 66 of 93} */
    public static String of(long part, long whole) {
        return translate("uikit.number.of", part, whole);
    }

    /** {@code of 93}, to stand smaller beside a figure. */
    public static String ofWhole(long whole) {
        return translate("uikit.number.ofWhole", whole);
    }

    /** {@code of 100}, beside every score. */
    public static String ofHundred() {
        return ofWhole(100);
    }

    /**
     * How much of a whole is done, in whole percent: 100 only when it is all of it, 0 only when it is nothing.
     */
    public static int share(long part, long whole) {
        if (whole == 0 || part == 0) {
            return 0;
        }
        return part == whole ? 100 : (int) Math.clamp(Math.round(part * 100.0 / whole), 1, 99);
    }
}

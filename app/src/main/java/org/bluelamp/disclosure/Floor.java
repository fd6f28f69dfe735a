package org.bluelamp.disclosure;

/**
 * The fewest forces that make a figure, and that may be left when published groups are taken away from the whole.
 *
 * <p>Ten, as the Office for National Statistics asks for in its research outputs; published health figures of England stop
 * at eight. Three forces that work together still leave seven whom they do not know. Sources: design decision 7; notes on
 * assurance, 3.1.
 */
public final class Floor {

    public static final int FORCES = 10;

    private Floor() {}

    /** Whether this many forces may stand behind a figure. */
    public static boolean reached(int forces) {
        return forces >= FORCES;
    }

    /** Whether this many forces may be left over: enough of them, or nobody. */
    public static boolean mayRemain(int forces) {
        return forces == 0 || reached(forces);
    }
}

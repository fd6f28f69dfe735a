package org.bluelamp.uikit.chart;

/** Published quartiles, each 0 to 100, in order. */
public record Quartiles(int lower, int median, int upper) {

    public Quartiles {
        if (ChartWithTable.score(lower) > ChartWithTable.score(median) || median > ChartWithTable.score(upper)) {
            throw new IllegalArgumentException("Not in order: " + lower + ", " + median + ", " + upper);
        }
    }

    /** Where this quarter begins on the line from 0 to 100. */
    public int from(Quarter quarter) {
        return switch (quarter) {
            case LOWER -> 0;
            case BELOW_MEDIAN -> lower;
            case ABOVE_MEDIAN -> median;
            case UPPER -> upper;
        };
    }

    /** Where it ends. */
    public int to(Quarter quarter) {
        return switch (quarter) {
            case LOWER -> lower;
            case BELOW_MEDIAN -> median;
            case ABOVE_MEDIAN -> upper;
            case UPPER -> 100;
        };
    }
}

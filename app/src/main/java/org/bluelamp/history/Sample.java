package org.bluelamp.history;

import java.util.List;

/**
 * A sample that was drawn, and all that is needed to draw it again.
 *
 * @param upTo the number of the last sealed change that belongs to the population
 * @param population how many changes there are to draw from
 * @param rows those drawn, in the order of the draw
 */
public record Sample(SampleAsked asked, long upTo, long population, List<OpenedChange> rows) {}

package org.bluelamp.benchmark.attack;

import java.util.Map;

/**
 * A line of one force whose name is not told, as designs with pseudonyms or rankings have it. This product has none.
 *
 * @param label the pseudonym
 * @param scores what the line tells, by subject
 */
public record Row(String label, Map<Subject, Double> scores) {}

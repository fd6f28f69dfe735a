package org.bluelamp.framework;

/**
 * When a rating at one level counts as evidenced. A level without a rule never does. Evidence does not lower a rating.
 *
 * @param level a value of the scale
 * @param accepted how many accepted items it takes
 * @param withinMonths how old an item may be on the day on which the cycle closes
 */
public record EvidenceRule(int level, int accepted, int withinMonths) {}

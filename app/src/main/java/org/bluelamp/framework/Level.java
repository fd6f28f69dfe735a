package org.bluelamp.framework;

import org.bluelamp.tenancy.LocalText;

/**
 * One step of an edition's scale.
 *
 * @param value what is stored for it; rises from the least to the most
 * @param points what it adds to the score; never fewer than the step below
 */
public record Level(int value, LocalText label, LocalText meaning, int points) {}

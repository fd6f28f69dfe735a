package org.bluelamp.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What makes somebody a guest of the force on which they work.
 *
 * @param grant the id of the grant by which the force let them in
 * @param home the code of the force or outside body that they belong to
 * @param until the last day on which the grant holds, in the United Kingdom
 */
public record Visit(UUID grant, String home, LocalDate until) implements Serializable {}

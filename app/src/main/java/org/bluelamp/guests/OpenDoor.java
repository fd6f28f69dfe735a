package org.bluelamp.guests;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A force that has let somebody in, and holds to it today.
 *
 * @param grant its id, by which one goes there
 * @param force the code of the force
 * @param ends the last day
 */
public record OpenDoor(UUID grant, String force, Purpose purpose, LocalDate ends) {}

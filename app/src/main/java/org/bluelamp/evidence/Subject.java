package org.bluelamp.evidence;

import java.util.UUID;

/**
 * What evidence is for, by reference only.
 *
 * @param kind the noun of the room that owns it, such as {@code assessment}
 * @param id the record of that room
 * @param part what within the record, such as the code of a standard
 */
public record Subject(String kind, UUID id, String part) {}

package org.bluelamp.guests.spi;

import java.util.UUID;

/**
 * A part of a record that can be opened to a reviewer.
 *
 * @param part its code within the record
 * @param title as the force calls it
 */
public record Offered(UUID record, String part, String title) {}

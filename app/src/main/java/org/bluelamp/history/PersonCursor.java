package org.bluelamp.history;

import java.util.UUID;

/** The place in the list of people after one person. */
public record PersonCursor(String name, UUID id) {}

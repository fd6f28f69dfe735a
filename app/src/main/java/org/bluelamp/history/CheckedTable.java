package org.bluelamp.history;

/**
 * A table whose rows the history keeps, as the catalogue says.
 *
 * @param audited whether it has records as they were
 * @param byForce whether its rows belong to forces, else to the nation
 */
record CheckedTable(String name, boolean audited, boolean byForce) {}

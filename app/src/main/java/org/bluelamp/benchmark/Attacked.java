package org.bluelamp.benchmark;

/**
 * What came of attacking a release before it was prepared, together with all that were published before it.
 *
 * @param attempts how many values were gone after
 * @param disclosed how many were worked out; more than none, and it cannot be prepared
 */
record Attacked(int attempts, int disclosed) {}

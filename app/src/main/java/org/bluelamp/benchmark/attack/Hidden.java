package org.bluelamp.benchmark.attack;

/**
 * One force's value of a subject, the same as long as its answers do not change.
 *
 * @param since the round in which they last did
 */
record Hidden(String force, int since) {}

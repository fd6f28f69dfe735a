package org.bluelamp.proof.verify;

/**
 * A line that is no change.
 *
 * @param what is wrong with it, to go after "the line"
 */
record WrongLine(String what) implements ReadLine {}

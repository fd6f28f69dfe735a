package org.bluelamp.demo;

import org.jspecify.annotations.Nullable;

/**
 * What an invented force says of one standard, and what it has to show for it.
 *
 * @param comment an empty text where nothing is written
 * @param barrier what is most in the way, as a code of the edition; only beside a level below its target
 * @param shown whether evidence is offered
 * @param age how many months old the evidence is
 * @param accepted whether the lead accepts the evidence
 */
record PlausibleAnswer(int level, String comment, @Nullable String barrier, boolean shown, int age, boolean accepted) {}

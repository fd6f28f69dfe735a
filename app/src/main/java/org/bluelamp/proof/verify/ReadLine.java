package org.bluelamp.proof.verify;

/** What a line of changes was read as. */
sealed interface ReadLine permits ComputedChange, WrongLine {}

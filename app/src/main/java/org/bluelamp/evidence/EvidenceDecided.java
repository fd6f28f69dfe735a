package org.bluelamp.evidence;

/** Something that was offered for this subject was accepted or sent back. Published in the same transaction. */
public record EvidenceDecided(Subject subject) {}

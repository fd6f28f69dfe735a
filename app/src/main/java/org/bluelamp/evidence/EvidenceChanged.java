package org.bluelamp.evidence;

/** Something was offered or withdrawn for this subject. Published in the same transaction. */
public record EvidenceChanged(Subject subject) {}

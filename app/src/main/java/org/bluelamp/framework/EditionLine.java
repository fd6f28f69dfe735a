package org.bluelamp.framework;

import java.time.Instant;

/** What a list needs of a published edition; the document stays where it is. */
record EditionLine(String code, String hash, Instant created) {}

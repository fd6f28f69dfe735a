package org.bluelamp.framework;

import java.time.Instant;

/**
 * An edition that is published.
 *
 * @param hash SHA-256 over its document, in hexadecimal
 */
public record Published(Edition edition, String hash, Instant at) {}

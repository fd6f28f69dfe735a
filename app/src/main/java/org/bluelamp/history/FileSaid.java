package org.bluelamp.history;

import org.jspecify.annotations.Nullable;

/**
 * What the operator's files say of one force, or of the national plane.
 *
 * @param about what is described, {@link #FORCE} or {@link #NATION}
 * @param hash SHA-256 of the file's bytes in hexadecimal; null where there is no file
 * @param said its content as JSON; for the nation the forces and the people outside them
 * @param capabilitiesHash as {@code hash}, of the list of capabilities, which is the same for all
 */
record FileSaid(
        String about,
        @Nullable String hash,
        @Nullable String said,
        @Nullable String capabilitiesHash,
        @Nullable String capabilities) {

    static final String FORCE = "force";
    static final String NATION = "nation";
}

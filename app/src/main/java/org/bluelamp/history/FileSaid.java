package org.bluelamp.history;

import org.jspecify.annotations.Nullable;

/**
 * What the operator's files say of one force, or of the national plane, or to each of them alike.
 *
 * @param about what is described: {@link #FORCE}, {@link #NATION}, {@link #RETENTION} or {@link #OUTSIDE_BODIES}
 * @param hash SHA-256 of the file's bytes in hexadecimal; null where there is no file
 * @param said its content as JSON; for the nation the forces and the people outside them
 * @param capabilitiesHash as {@code hash}, of the list of capabilities, which stands beside what is said of a force or the nation
 */
record FileSaid(
        String about,
        @Nullable String hash,
        @Nullable String said,
        @Nullable String capabilitiesHash,
        @Nullable String capabilities) {

    static final String FORCE = "force";
    static final String NATION = "nation";

    /** How long histories are kept: the same for all. */
    static final String RETENTION = "retention";

    /** Whose people may be let in as guests: the same for all. */
    static final String OUTSIDE_BODIES = "outside-bodies";

    /** What is said to each force and to the nation alike. */
    static FileSaid toAll(String about, String hash, String said) {
        return new FileSaid(about, hash, said, null, null);
    }
}

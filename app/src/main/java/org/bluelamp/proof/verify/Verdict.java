package org.bluelamp.proof.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param file its name
 * @param fingerprint SHA-256 of the whole file, in hexadecimal
 * @param manifest what the export says of itself; null where that could not be read
 * @param changes how many lines of changes were read
 * @param seals how many lines of seals were read
 * @param from when the oldest change was written
 * @param to when the youngest change was written
 * @param sealed when the last seal was made
 * @param erased how many payloads are gone
 * @param held the checkpoints of the export that say what its log gave
 * @param kept the auditor's own checkpoint, if there was one that says what the log gave
 * @param asked whether the auditor had one
 * @param breaks the first of them
 * @param count of all breaks
 * @param remarks worth knowing, and no breaks
 */
record Verdict(
        String file,
        String fingerprint,
        @Nullable Manifest manifest,
        long changes,
        long seals,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sealed,
        long erased,
        List<Keyring.Signed> held,
        Keyring.@Nullable Signed kept,
        boolean asked,
        List<Break> breaks,
        long count,
        List<String> remarks) {

    boolean whole() {
        return count == 0;
    }
}

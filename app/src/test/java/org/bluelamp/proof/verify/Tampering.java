package org.bluelamp.proof.verify;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One way to tamper with an export.
 *
 * @param name what was done
 * @param how makes the zip that is handed out
 * @param kept the checkpoint that the auditor has; without it this kind cannot be seen, if there is one
 * @param place where it must be found first
 * @param says what must be said of it
 */
record Tampering(String name, Function<Export, byte[]> how, Optional<String> kept, String place, String says) {

    /** Somebody changes the files, and makes the manifest fit. */
    static Tampering of(String name, String place, String says, Consumer<Export> how) {
        return raw(name, place, says, export -> {
            how.accept(export);
            return export.zip();
        });
    }

    /** Somebody changes the zip itself. */
    static Tampering raw(String name, String place, String says, Function<Export, byte[]> how) {
        return new Tampering(name, how, Optional.empty(), place, says);
    }

    /** Only an auditor who kept this checkpoint can see it. */
    Tampering seenWith(String checkpoint) {
        return new Tampering(name, how, Optional.of(checkpoint), place, says);
    }

    @Override
    public String toString() {
        return name;
    }
}

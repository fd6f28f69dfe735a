package org.bluelamp.proof.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Both verifiers, for tests of other rooms. */
public final class Verifying {

    private Verifying() {}

    /** What each of the two said, its exit code before it. */
    public static List<String> both(Path export, Path checkpoint) {
        return both(export, Optional.of(checkpoint));
    }

    /** As the other, where nobody kept a checkpoint outside the portal. */
    public static List<String> both(Path export) {
        return both(export, Optional.empty());
    }

    private static List<String> both(Path export, Optional<Path> checkpoint) {
        return List.of(Both.java(export, checkpoint), Both.python(export, checkpoint)).stream()
                .map(outcome -> outcome.code() + " " + outcome.said())
                .toList();
    }
}

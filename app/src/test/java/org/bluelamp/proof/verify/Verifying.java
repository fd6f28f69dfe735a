package org.bluelamp.proof.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Both verifiers, for tests of other rooms. */
public final class Verifying {

    private Verifying() {}

    /** What each of the two said, its exit code before it. */
    public static List<String> both(Path export, Path checkpoint) {
        return List.of(Both.java(export, Optional.of(checkpoint)), Both.python(export, Optional.of(checkpoint)))
                .stream()
                .map(outcome -> outcome.code() + " " + outcome.said())
                .toList();
    }
}

package org.bluelamp.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

/** A promise of who is in a release: shows later who was, to whoever is given the list, and tells nothing before. */
final class Commitment {

    private Commitment() {}

    /** SHA-256 over the release's id and the sorted codes of its forces, a line each; in hexadecimal. */
    static String to(UUID release, Set<String> sortedForces) {
        var text = release + "\n" + String.join("\n", sortedForces);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

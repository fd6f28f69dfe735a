package org.bluelamp.benchmark;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A promise of who is in a release: shows later who was, to whoever is given the list and the nonce, and tells nothing before.
 * Forces are few and known by name, so that without a nonce the list is found by trying.
 *
 * @param text what everybody reads: the version of this way of committing, a colon, and the hash. One without a version is from
 *     before there was a nonce, and is the hash over the release's id and the codes alone
 * @param nonce what opens it, together with the list: 32 random bytes in hexadecimal
 */
record Commitment(String text, String nonce) {

    private static final String VERSION = "v2:";
    private static final int NONCE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** With a fresh nonce. */
    static Commitment to(UUID release, Set<String> sortedForces) {
        var random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        return with(HexFormat.of().formatHex(random), release, sortedForces);
    }

    /** The version, and SHA-256 over the release's id, the nonce and the sorted codes of its forces, a line each; in hexadecimal. */
    static Commitment with(String nonce, UUID release, Set<String> sortedForces) {
        var opened = release + "\n" + nonce + "\n" + String.join("\n", sortedForces);
        return new Commitment(VERSION + DigestUtils.sha256Hex(opened), nonce);
    }
}

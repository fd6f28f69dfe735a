package org.bluelamp.proof.format;

import java.util.Arrays;

/**
 * One signature line of a note.
 *
 * @param name of the key
 * @param encoded the base64 of the key's four-byte id and the signature
 */
public record NoteSignature(String name, String encoded) {

    private static final String DASH = "— ";

    /** Reads one line. Refuses, by {@link Malformed}, another form; of whatever kind of key the signature is. */
    public static NoteSignature parse(String line) throws Malformed {
        var parts = line.split(" ", -1);
        if (!line.startsWith(DASH) || parts.length != 3 || !NoteKey.isName(parts[1])) {
            throw new Malformed("has a signature line that is none");
        }
        if (Base64Text.bytes(parts[2]).length <= 4) {
            throw new Malformed("has a signature line without a signature");
        }
        return new NoteSignature(parts[1], parts[2]);
    }

    public String line() {
        return DASH + name + " " + encoded;
    }

    /** The id of the key, in hexadecimal. */
    public String id() {
        return Hashes.hex(bytes()).substring(0, 8);
    }

    byte[] signature() {
        return Arrays.copyOfRange(bytes(), 4, bytes().length);
    }

    private byte[] bytes() {
        return java.util.Base64.getDecoder().decode(encoded);
    }
}

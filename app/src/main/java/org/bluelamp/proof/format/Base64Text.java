package org.bluelamp.proof.format;

import java.util.Base64;

/** Bytes as base64 in its one exact form: what decodes alike but is written differently is refused. */
final class Base64Text {

    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String text) throws Malformed {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (of(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new Malformed("has a text that is no base64");
        }
        throw new Malformed("has a text that is no exact base64");
    }
}

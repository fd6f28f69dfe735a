package org.bluelamp.proof.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An Ed25519 key that verifies notes, under a name.
 *
 * @param name of visible ASCII characters without a plus
 * @param encoded the base64 of 01 and the 32 bytes of the public key
 */
public record NoteKey(String name, String encoded) {

    /** What stands before the 32 bytes of an Ed25519 key in the form that Java reads (RFC 8410). */
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int ED25519 = 0x01;
    private static final Predicate<String> NAME =
            Pattern.compile("[!-*,-~]{1,200}").asMatchPredicate();

    public static NoteKey of(String name, PublicKey key) {
        var x509 = key.getEncoded();
        if (!isName(name) || x509.length != X509_HEAD.length + 32 || !Arrays.equals(x509, 0, 12, X509_HEAD, 0, 12)) {
            throw new IllegalArgumentException("an Ed25519 key with a name");
        }
        var encoded = new byte[33];
        encoded[0] = ED25519;
        System.arraycopy(x509, X509_HEAD.length, encoded, 1, 32);
        return new NoteKey(name, Base64Text.of(encoded));
    }

    /** Whether a key can have this name. */
    public static boolean isName(String name) {
        return NAME.test(name);
    }

    /** Reads {@code NAME+ID+BASE64}. Refuses, by {@link Malformed}, another form, another kind of key, or an id of another. */
    public static NoteKey parse(String line) throws Malformed {
        var parts = line.split("\\+", 3);
        if (parts.length < 3 || !isName(parts[0])) {
            throw new Malformed("has no key of the form NAME+ID+BASE64");
        }
        var bytes = Base64Text.bytes(parts[2]);
        if (bytes.length != 33 || bytes[0] != ED25519) {
            throw new Malformed("has a key that is none of Ed25519");
        }
        var key = new NoteKey(parts[0], parts[2]);
        if (!key.id().equals(parts[1])) {
            throw new Malformed("has a key whose id is another's");
        }
        return key;
    }

    /** As it stands in {@code keys.txt}. */
    public String line() {
        return name + "+" + id() + "+" + encoded;
    }

    /** Four bytes in hexadecimal, which tell the keys of one name apart. */
    public String id() {
        MessageDigest sha256 = Hashes.sha256();
        sha256.update(name.getBytes(UTF_8));
        sha256.update((byte) '\n');
        sha256.update(bytes());
        return Hashes.hex(sha256.digest()).substring(0, 8);
    }

    /** Whether this key made a signature over a text; one made under another name or id is none of it. */
    public boolean made(NoteSignature line, String text) {
        if (!line.name().equals(name) || !line.id().equals(id())) {
            return false;
        }
        try {
            var x509 = Arrays.copyOf(X509_HEAD, X509_HEAD.length + 32);
            System.arraycopy(bytes(), 1, x509, X509_HEAD.length, 32);
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
            ed25519.update(text.getBytes(UTF_8));
            return ed25519.verify(line.signature());
        } catch (GeneralSecurityException e) {
            return false; // no point of the curve, or no 64 bytes
        }
    }

    private byte[] bytes() {
        return java.util.Base64.getDecoder().decode(encoded);
    }
}

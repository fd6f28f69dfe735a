package org.bluelamp.proof.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 key that signs notes, under a name. */
public final class NoteSigner {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey key;
    private final NoteKey verifier;

    public NoteSigner(String name, KeyPair keys) {
        this.key = keys.getPrivate();
        this.verifier = NoteKey.of(name, keys.getPublic());
    }

    /**
     * A key as {@code openssl genpkey -algorithm ed25519} writes it. Refuses, by {@link Malformed}, another kind, and one that
     * is locked by a password.
     */
    public static NoteSigner ofPem(String name, String pem) throws Malformed {
        var begin = pem.indexOf(BEGIN);
        var end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new Malformed(
                    pem.contains("ENCRYPTED PRIVATE KEY")
                            ? "is locked by a password; unlock it with: openssl pkey -in KEY.pem -out UNLOCKED.pem"
                            : "is no private key; make one with: openssl genpkey -algorithm ed25519 -out KEY.pem");
        }
        try {
            var pkcs8 = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return new NoteSigner(name, pair(key));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new Malformed("is no Ed25519 key; make one with: openssl genpkey -algorithm ed25519 -out KEY.pem");
        }
    }

    /** The public half follows from the private one, but Java only makes both at once: so it is handed that half as its chance. */
    private static KeyPair pair(PrivateKey key) throws GeneralSecurityException {
        var secret = ((EdECPrivateKey) key).getBytes().orElseThrow(GeneralSecurityException::new);
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new SecureRandom() {
            private static final long serialVersionUID = 1;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(secret, 0, bytes, 0, bytes.length);
            }
        });
        var pair = generator.generateKeyPair();
        if (!pair.getPrivate().equals(key)) {
            throw new GeneralSecurityException("this Java makes keys in another way");
        }
        return pair;
    }

    /** What verifies what this signs. */
    public NoteKey key() {
        return verifier;
    }

    public NoteSignature sign(String text) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(text.getBytes(UTF_8));
            var signature = ed25519.sign();
            var bytes = new byte[4 + signature.length];
            System.arraycopy(Hashes.bytes(verifier.id()), 0, bytes, 0, 4);
            System.arraycopy(signature, 0, bytes, 4, signature.length);
            return new NoteSignature(verifier.name(), Base64Text.of(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

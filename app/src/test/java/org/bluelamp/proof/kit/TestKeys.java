package org.bluelamp.proof.kit;

import java.util.Base64;
import java.util.HexFormat;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.NoteSigner;

/** Keys for tests, always the same. */
public final class TestKeys {

    private TestKeys() {}

    /** The portal's first key for northmoor, the one after its rotation, and those of others. */
    public static final NoteSigner PORTAL = signer("blue-lamp/northmoor", 1);

    public static final NoteSigner ROTATED = signer("blue-lamp/northmoor", 2);
    public static final NoteSigner AUDITOR = signer("auditor.example/northmoor", 3);
    public static final NoteSigner FORGER = signer("blue-lamp/northmoor", 66);

    /** A key under a name, made of one number. */
    public static NoteSigner signer(String name, int number) {
        try {
            return NoteSigner.ofPem(name, pem(number));
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    /** As openssl writes it. */
    public static String pem(int number) {
        var pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + "%064x".formatted(number));
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(pkcs8)
                + "\n-----END PRIVATE KEY-----\n";
    }
}

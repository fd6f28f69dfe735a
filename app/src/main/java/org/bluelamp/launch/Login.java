package org.bluelamp.launch;

import java.security.SecureRandom;
import java.util.Base64;

/** A user of the database and its password. */
public record Login(String user, String password) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** With a new password of 192 random bits. */
    static Login generated(String user) {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new Login(user, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The user alone: a password never gets into a log by accident. */
    @Override
    public String toString() {
        return user;
    }
}

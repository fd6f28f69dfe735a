package org.bluelamp.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The sessions that the identity provider has ended. In the database, so that every node knows and none forgets at a
 * restart; by hash, so that nobody who reads it learns a session's id.
 */
@Component
class RevokedSessions {

    private final JdbcTemplate jdbc;

    RevokedSessions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void revoke(String sid) {
        jdbc.query("select revoke_session(?)", row -> {}, hash(sid));
    }

    boolean contains(String sid) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select session_revoked(?)", Boolean.class, hash(sid)));
    }

    private static String hash(String sid) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sid.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

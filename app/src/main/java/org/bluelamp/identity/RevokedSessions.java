package org.bluelamp.identity;

import org.apache.commons.codec.digest.DigestUtils;
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
        jdbc.query("select revoke_session(?)", row -> {}, DigestUtils.sha256Hex(sid));
    }

    boolean contains(String sid) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select session_revoked(?)", Boolean.class, DigestUtils.sha256Hex(sid)));
    }
}

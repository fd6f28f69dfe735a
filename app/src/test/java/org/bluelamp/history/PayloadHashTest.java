package org.bluelamp.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The fingerprint can be made again by anybody who has salt and payload, and what is kept as a digest is kept as no more. */
@PortalTest
class PayloadHashTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    private final String force = TestPeople.freshForce();

    @Test
    void comesOutTheSameOverTheStoredBytes() throws Exception {
        signIn.known(force, "s", "Siân Ŵyn “quoted”", EnumSet.of(Role.LEAD));
        signIn.known(force, "s", "Siân", EnumSet.of(Role.LEAD));
        people.auditor(force).run(() -> jdbc.queryForList("select record_event('person', null, 'opened', null)"));
        try (var superuser = AtThePrompt.superuser();
                var statement = superuser.connection().createStatement();
                var rows = statement.executeQuery("select payload_hash, salt, before, after from change c"
                        + " join change_payload p on p.change_id = c.id where c.force = '" + force + "'")) {
            var seen = 0;
            while (rows.next()) {
                seen++;
                assertThat(rows.getBytes(1)).isEqualTo(hash(rows.getBytes(2), rows.getString(3), rows.getString(4)));
            }
            assertThat(seen).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void isSaltedAnewForEachChange() throws SQLException {
        people.lead(force);
        people.chief(force);
        try (var superuser = AtThePrompt.superuser()) {
            assertThat(superuser.ask("select distinct salt from change_payload where force = '" + force + "'"))
                    .hasSize(2);
        }
    }

    @Test
    void keepsOfAFileItsDigestAloneHoweverTheSessionIsSet() throws Exception {
        var lead = people.lead(force).personId();
        var secret = "the bytes of a file";
        var evidence = UUID.randomUUID();
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            portal.run("set bytea_output = escape");
            portal.run("set timezone = 'America/New_York'");
            portal.run("insert into evidence (id, version, subject_kind, subject_id, subject_part, title, kind, dated,"
                    + " classification, no_personal_health_data, status, file_name, media_type, size, sha256, offered_by,"
                    + " offered_at) values ('" + evidence
                    + "', 0, 'assessment', gen_random_uuid(), 'MH07', 'T', 'policy',"
                    + " '2026-03-14', 'OFFICIAL', true, 'offered', 'a.txt', 'text/plain', 19, 'x', '" + lead
                    + "', '2026-07-01T12:00:00Z')");
            portal.run("insert into evidence_file (id, evidence_id, content) values (gen_random_uuid(), '" + evidence
                    + "', convert_to('" + secret + "', 'UTF8'))");
            var file = portal.ask("select p.after from change c join change_payload p on p.change_id = c.id"
                            + " where c.entity = 'evidence_file'")
                    .getFirst();
            assertThat(file)
                    .contains("sha256:" + HexFormat.of().formatHex(sha256(secret.getBytes(UTF_8))))
                    .doesNotContain(secret)
                    .doesNotContain(HexFormat.of().formatHex(secret.getBytes(UTF_8)));
            assertThat(portal.ask("select p.after from change c join change_payload p on p.change_id = c.id"
                                    + " where c.entity = 'evidence'")
                            .getFirst())
                    .contains("2026-07-01T12:00:00+00:00");
        }
    }

    private static byte[] hash(byte[] salt, @Nullable String before, @Nullable String after)
            throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(salt);
            for (var text : new String[] {before, after}) {
                out.writeInt(text == null ? -1 : text.getBytes(UTF_8).length);
                out.write(text == null ? new byte[0] : text.getBytes(UTF_8));
            }
        }
        return sha256(bytes.toByteArray());
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}

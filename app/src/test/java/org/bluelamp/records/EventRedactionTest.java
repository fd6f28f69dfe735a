package org.bluelamp.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Sealer;
import org.bluelamp.history.UserList;
import org.bluelamp.history.Whom;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are called can be taken out of the events that tell of their roles, which are no records. */
@PortalTest
class EventRedactionTest {

    private static final String GIVER = "Robin Quayle-Admin";

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    RedactionService redactions;

    @Autowired
    ChangeLog log;

    @Autowired
    UserList list;

    @Autowired
    Sealer sealer;

    @Autowired
    Replay replay;

    private final String force = TestPeople.freshForce();
    private final ErasedHistory history = new ErasedHistory(force);
    private final UUID event = UUID.randomUUID();

    @BeforeEach
    void aRoleWasGiven() throws SQLException {
        signIn.known(force, "ann", "Ann", EnumSet.of(Role.LEAD));
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            portal.ask("select record_event('role_grant', '" + event
                    + "', 'role-given', jsonb_build_object('subject', 'ann',"
                    + " 'login', 'ann.login', 'by', 'giver', 'at', '2026-03-03T12:00:00Z', 'roles', 'lead', 'byName', '"
                    + GIVER + "')::text)::text");
        }
    }

    @Test
    void isAskedForCarriedOutAndShown() throws Exception {
        var auditor = people.auditor(force);
        assertThat(auditor.call(() -> log.one(change(), Locale.UK)).redact()).isEqualTo("redactions/new/" + change());
        assertThat(auditor.call(() -> redactions.fields("role_grant"))).containsExactly("login", "byName");
        var done = taken("byName", GIVER);
        assertThat(done.count()).contains(1L);
        assertThat(history.traces(GIVER)).isEmpty();
        sealer.seal();
        history.explains("redaction", done.getId());
        history.isWhole();
        history.checksOut();
        taken("login", "ann.login");
        assertThat(auditor.call(() -> log.page(ChangeFilter.ofRecord("role_grant", event), null, 10, Locale.UK))
                        .changes())
                .singleElement()
                .satisfies(told -> assertThat(told.headline().words())
                        .startsWith("[redacted] gave [redacted] the role wellbeing lead"));
        var bytes = new ByteArrayOutputStream();
        auditor.run(() -> {
            try {
                list.write(Whom.ALL, ListFormat.CSV, Locale.UK, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(bytes.toString(UTF_8)).contains("[redacted]").doesNotContain("Quayle");
    }

    @Test
    void leavesWhatIsACode() {
        for (var fixed : List.of("roles", "subject", "by", "at")) {
            assertThat(catchThrowableOfType(Refused.class, () -> asked(fixed, "lead"))
                            .text())
                    .isEqualTo("records.redaction.refused.fixed");
        }
    }

    @Test
    void isDoneAgainAfterARestore() throws Exception {
        replay.replay();
        List<String> backup;
        try (var superuser = AtThePrompt.superuser()) {
            backup = superuser.ask(
                    "select format('update change_payload set salt = %L, before = null, after = %L, gone = null,"
                            + " earlier = ''[]'' where change_id = %L', salt, after, change_id) from change_payload where change_id = '"
                            + change() + "'");
        }
        var done = taken("byName", GIVER);
        try (var superuser = AtThePrompt.superuser().pinnedTo(force)) {
            superuser.connection().setAutoCommit(false);
            superuser.run("alter table change_payload disable trigger append_only");
            superuser.run("alter table redaction disable trigger user");
            superuser.run(backup.getFirst());
            superuser.run("delete from redaction where id = '" + done.getId() + "'");
            superuser.run("alter table redaction enable trigger user");
            superuser.run("alter table redaction enable always trigger record_change");
            superuser.run("alter table change_payload enable always trigger append_only");
            superuser.connection().commit();
        }
        assertThat(history.traces(GIVER)).containsExactly("change_payload.after");
        assertThat(replay.replay()).isEqualTo(1);
        assertThat(history.traces(GIVER)).isEmpty();
    }

    private Redaction taken(String field, String words) {
        var asked = asked(field, words);
        return people.in(force, Role.DATA_PROTECTION).call(() -> redactions.approve(asked.getId(), asked.version()));
    }

    private Redaction asked(String field, String words) {
        return people.lead(force)
                .call(() -> redactions.ask(
                        new RedactionAsked(change(), field, words, "rights-request", "They asked for it.")));
    }

    private UUID change() {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            return UUID.fromString(portal.ask("select id from change where record = '" + event + "'")
                    .getFirst());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

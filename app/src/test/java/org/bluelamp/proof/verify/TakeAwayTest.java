package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.problems.Refused;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.Occasion;
import org.bluelamp.proof.TakeAway;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal hands out is what both verifiers take, and what a superuser did to its history shows in both. */
@PortalTest
class TakeAwayTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sealer sealer;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    TakeAway takeAway;

    @TempDir
    Path folder;

    @Autowired
    TestClock clock;

    private final String force = TestPeople.freshForce();
    private Instant before;

    /** The database seals by a clock of its own, and no verifier believes a checkpoint that is older than its seal. */
    @BeforeEach
    void clocksAgree() {
        before = clock.instant();
        clock.set(Clock.systemUTC().instant());
    }

    @AfterEach
    void clockStandsStill() {
        clock.set(before);
    }

    @Test
    void passesBothVerifiersWithAndWithoutACheckpointThatWasKept() throws IOException {
        change("Siân Ŵyn “quoted” \\ \u0001");
        var kept = kept();
        change("Ann");
        var export = export("whole.zip");
        holds(export, Optional.empty());
        holds(export, Optional.of(kept));
        assertThat(text(export, "changes.ndjson")).contains("Siân").doesNotContain("zirconium");
        assertThat(text(export, "people.ndjson")).contains("auditor of " + force);
        var told = people.auditor(force).call(() -> text(export, "manifest.json"));
        assertThat(told).contains("\"force\":\"" + force + "\"");
    }

    /** As after a morning on which nothing could be sealed: far more waits than goes under a seal at other times. */
    @Test
    void passesBothVerifiersAfterChangesWaitedForHours() throws IOException {
        people.auditor(force);
        superuser(
                "with made as (insert into change (force, at, role_used, home_force, request, purpose, entity, operation,"
                        + " retention, payload_hash) select '" + force
                        + "', now() - interval '3 hours' + n * interval '5 minutes',"
                        + " 'system', '', '', 'n' || n, 'thing', 'opened', 'access', payload_digest(decode(md5('s'), 'hex'), null, null)"
                        + " from generate_series(1, 25) n returning force, id), kept as (insert into change_payload (force, change_id,"
                        + " salt) select force, id, decode(md5('s'), 'hex') from made)"
                        + " insert into unsealed (force, change_id) select force, id from made; select 0");
        superuser("update unsealed u set at = c.at from change c where c.force = u.force and c.id = u.change_id"
                + " and u.force = '" + force + "'; select 0");
        for (var sealed = "1"; !sealed.equals("0"); ) {
            sealed = superuser("select seal_due(10)");
        }
        var kept = kept();
        change("Ann");
        holds(export("backlog.zip"), Optional.of(kept));
    }

    @Test
    void speaksToWhoeverTakesItInTheirLanguageAndHoldsAllTheSame() throws IOException {
        change("Ann");
        var export = export("welsh.zip", Texts.WELSH);
        assertThat(text(export, "index.html")).contains("<html lang=\"cy\">");
        holds(export, Optional.empty());
    }

    @Test
    void isRefusedBeforeTheFirstSealAndToldOnce() {
        var auditor = people.auditor(force);
        assertThatThrownBy(() -> export("none.zip")).isInstanceOf(Refused.class);
        sealer.seal();
        export("first.zip");
        sealer.seal();
        assertThat(superuser(
                        "select count(*) from change c join change_payload p on p.change_id = c.id where c.force = '"
                                + force
                                + "' and c.operation = 'exported' and p.after like '%\"form\":\"proof\"%' and c.person_id = '"
                                + auditor.personId() + "'"))
                .isEqualTo("1");
    }

    @Test
    void showsThatASuperuserRewroteAPayload() throws IOException {
        change("Ann");
        tamper(
                "change_payload",
                "update change_payload set after = replace(after, 'Ann', 'Bob') where force = '" + force + "'");
        breaks(export("payload.zip"), Optional.empty());
    }

    @Test
    void showsThatASuperuserTookTheEndAway() throws IOException {
        change("Ann");
        var kept = kept();
        change("Bob");
        var later = kept();
        holds(export("before.zip"), Optional.of(later));
        // as if nothing after the first checkpoint had ever been
        tamper(
                "leaf",
                "delete from leaf where force = '" + force + "' and seal > (select seal from checkpoint where force = '"
                        + force + "' order by size limit 1)");
        tamper(
                "seal",
                "delete from countersignature where force = '" + force + "'; delete from checkpoint where force = '"
                        + force
                        + "' and size > (select min(size) from checkpoint where force = '" + force
                        + "'); delete from seal where force = '"
                        + force + "' and number > (select max(seal) from leaf where force = '" + force
                        + "'); delete from log_head where force = '"
                        + force + "'");
        var cut = export("cut.zip");
        holds(cut, Optional.of(kept));
        breaks(cut, Optional.of(later));
    }

    private void holds(Path export, Optional<Path> kept) {
        for (var outcome : List.of(Both.java(export, kept), Both.python(export, kept))) {
            assertThat(outcome.said()).as("%s", outcome).doesNotContain("BREAK");
            assertThat(outcome.code()).as("%s", outcome).isZero();
        }
    }

    private void breaks(Path export, Optional<Path> kept) {
        for (var outcome : List.of(Both.java(export, kept), Both.python(export, kept))) {
            assertThat(outcome.code()).as("%s", outcome).isEqualTo(1);
        }
    }

    private void change(String name) {
        people.auditor(force);
        signIn.known(force, "s", name, EnumSet.of(Role.LEAD));
        sealer.seal();
    }

    private Path kept() throws IOException {
        var auditor = people.auditor(force);
        var made = auditor.call(() -> checkpoints.make(Occasion.ON_DEMAND));
        var file = folder.resolve(made.size() + ".txt");
        Files.writeString(file, auditor.call(() -> checkpoints.note(made.getId())));
        return file;
    }

    private Path export(String name) {
        return export(name, Texts.ENGLISH);
    }

    private Path export(String name, Locale locale) {
        var file = folder.resolve(name);
        people.auditor(force).run(() -> {
            try (var out = Files.newOutputStream(file)) {
                takeAway.write(locale, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return file;
    }

    private static String text(Path zip, String file) {
        try (var files = FileSystems.newFileSystem(zip)) {
            return Files.readString(files.getPath(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the guard of the table at rest for as long as it takes. */
    private static void tamper(String table, String sql) {
        superuser("alter table " + table + " disable trigger user; " + sql + "; alter table " + table
                + " enable always trigger append_only; alter table " + table
                + " enable always trigger no_truncate; select 0");
    }

    private static String superuser(String sql) {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.superuser());
                var statement = connection.createStatement()) {
            for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {
                if (statement.getUpdateCount() < 0) {
                    return "";
                }
            }
            var row = statement.getResultSet();
            return row.next() ? row.getString(1) : "";
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.bluelamp.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.Sealer;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What was erased stays erased, though an older backup comes back; and nothing is erased that the ledger cannot be told of. */
@PortalTest
class ReplayTest {

    private static final String NAME = "Gwenllian Quartermaine";

    @Autowired
    RedactionService redactions;

    @Autowired
    AllRedactions all;

    @Autowired
    ErasureRows rows;

    @Autowired
    RedactionRows reads;

    @Autowired
    Ledger ledger;

    @Autowired
    Replay replay;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    Sealer sealer;

    @TempDir
    Path folder;

    private final String force = TestPeople.freshForce();
    private final ErasedHistory history = new ErasedHistory(force);
    private final Items items;

    ReplayTest(
            @Autowired ConfigurableListableBeanFactory beans,
            @Autowired TestPeople people,
            @Autowired EvidenceService evidence,
            @Autowired RedactionService redactions) {
        items = new Items(people, evidence, redactions, TestSubjects.of(beans).open("MH07"), force);
    }

    @Test
    void erasesAgainWhatARestoredBackupLacks() throws Exception {
        // another test may have rolled back what the ledger knows
        replay.replay();
        var item = items.accepted("Notes on " + NAME);
        var asked = items.asked(item, NAME);
        var backup = backup(item.getId());
        items.officer().run(() -> redactions.approve(asked.getId(), asked.version()));
        assertThat(history.traces(NAME)).isEmpty();
        assertThat(String.join("", ledger.lines()))
                .contains(asked.getId().toString())
                .doesNotContain(NAME);
        assertThat(replay.replay()).as("nothing is lacking").isZero();

        restore(backup, asked.getId());
        assertThat(history.traces(NAME)).contains("evidence.title", "evidence_aud.title", "change_payload.after");

        assertThat(replay.replay()).isEqualTo(1);
        assertThat(history.traces(NAME)).isEmpty();
        sealer.seal();
        history.explains("redaction", asked.getId());
        history.isWhole();
        assertThat(replay.replay()).isZero();
    }

    /** Before the web server takes requests, and before any job of the portal begins. */
    @Test
    void isDoneBeforeAnythingIsServed(@Autowired Map<String, SmartLifecycle> lives) {
        assertThat(replay.isRunning()).as("done at this start").isTrue();
        assertThat(replay.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
        assertThat(replay.isAutoStartup()).isTrue();
        assertThat(lives.values())
                .filteredOn(life -> life.getClass().getName().startsWith("org.bluelamp.") && life != replay)
                .isNotEmpty()
                .allSatisfy(life -> assertThat(life.getPhase()).isGreaterThan(replay.getPhase()));
    }

    @Test
    void erasesNothingThatTheLedgerCannotBeToldOf() throws Exception {
        var item = items.accepted("Notes on " + NAME);
        var asked = items.asked(item, NAME);
        var file = Files.writeString(folder.resolve("file"), "in the way");
        var broken = new RedactionService(
                all, reads, new Eraser(rows, new Ledger(file.resolve("ledger")), transaction), transaction, clock);
        var officer = items.officer();
        assertThat(catchThrowableOfType(
                                Refused.class, () -> officer.run(() -> broken.approve(asked.getId(), asked.version())))
                        .text())
                .isEqualTo("records.refused.ledger");
        assertThat(history.traces(NAME)).contains("evidence.title", "change_payload.after");
        var approved = officer.call(() -> redactions.redaction(asked.getId()));
        assertThat(approved.state()).isEqualTo(ErasureState.APPROVED);
        officer.run(() -> redactions.carryOut(approved.getId(), approved.version()));
        assertThat(history.traces(NAME)).isEmpty();
    }

    @Test
    void keepsItsLinesToItsOwnerAndApart() throws Exception {
        var path = folder.resolve("below/erasures.ndjson");
        var own = new Ledger(path);
        assertThat(own.lines()).isEmpty();
        own.add("{\"a\":1}");
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(path, Files.readString(path) + "{\"cut");
        own.add("{\"b\":2}");
        assertThat(own.lines()).containsExactly("{\"a\":1}", "{\"cut", "{\"b\":2}");
    }

    @Test
    void passesByWhatItCannotReadAndWhatIsNotThere() {
        var own = new Ledger(folder.resolve("erasures.ndjson"));
        own.add("{\"cut");
        own.add("{\"erasure\":\"another\"}");
        own.add("{\"erasure\":\"redaction\",\"row\":{\"force\":\"" + force + "\",\"id\":\"" + UUID.randomUUID()
                + "\",\"source\":\"" + UUID.randomUUID() + "\"}}");
        var json = JsonMapper.builder().build();
        assertThat(new Replay(own, rows, transaction, json).replay()).isZero();
    }

    /** The rows as statements that put them back. */
    private List<String> backup(UUID item) throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            return superuser.ask(
                    "select format('update change_payload set salt = %L, before = %L, after = %L, gone = null,"
                            + " earlier = ''[]'' where change_id = %L', p.salt, p.before, p.after, p.change_id) from change_payload p"
                            + " join change c on c.id = p.change_id where c.record = '" + item + "'"
                            + " union all select format('update evidence set title = %L where id = %L', title, id) from evidence"
                            + " where id = '" + item + "'"
                            + " union all select format('update evidence_aud set title = %L where id = %L', title, id) from evidence_aud"
                            + " where id = '" + item + "'");
        }
    }

    /** As if the backup had come back: past every guard, which only whoever restores a database can do. */
    private void restore(List<String> backup, UUID redaction) throws SQLException {
        try (var superuser = AtThePrompt.superuser().pinnedTo(force)) {
            superuser.connection().setAutoCommit(false);
            superuser.run("alter table change_payload disable trigger append_only");
            superuser.run("alter table redaction disable trigger user");
            superuser.run("alter table evidence disable trigger user");
            for (var row : backup) {
                superuser.run(row);
            }
            superuser.run("delete from redaction where id = '" + redaction + "'");
            superuser.run("alter table redaction enable trigger user");
            superuser.run("alter table redaction enable always trigger record_change");
            superuser.run("alter table evidence enable trigger user");
            superuser.run("alter table evidence enable always trigger record_change");
            superuser.run("alter table change_payload enable always trigger append_only");
            superuser.connection().commit();
        }
    }
}

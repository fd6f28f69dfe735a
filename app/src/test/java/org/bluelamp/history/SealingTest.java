package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every change is sealed, once, under a hash that docs/history-format.md lets anybody compute again. */
@PortalTest
class SealingTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sealer sealer;

    @Autowired
    Seals seals;

    @Autowired
    SealRows rows;

    private final String force = TestPeople.freshForce();

    @Test
    void sealsWhatWaitsAndNumbersIt() throws SQLException {
        change(3);
        assertThat(waiting()).isEqualTo(3);
        sealer.seal();
        change(2);
        sealer.seal();
        assertThat(waiting()).isZero();
        assertThat(ask("select number, first, last from seal order by number")).containsExactly("1 1 3", "2 4 5");
        assertThat(ask("select l.number, l.seal from leaf l join change c on c.id = l.change_id order by c.at"))
                .containsExactly("1 1", "2 1", "3 1", "4 2", "5 2");
    }

    @Test
    void makesTheTreeAndTheChainOfTheFormat() throws Exception {
        for (int round = 1; round <= 7; round++) {
            change(round);
            sealer.seal();
        }
        var leaves = leaves();
        assertThat(leaves).hasSize(28);
        var previous = "";
        for (var row : ask(
                "select number, first, last, to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), encode(root, 'hex'),"
                        + " coalesce(encode(previous, 'hex'), '-'), encode(hash, 'hex') from seal order by number")) {
            var seal = row.split(" ");
            var root = HexFormat.of().formatHex(TestTree.root(leaves.subList(0, Integer.parseInt(seal[2]))));
            assertThat(seal[4]).isEqualTo(root);
            assertThat(seal[5]).isEqualTo(previous.isEmpty() ? "-" : previous);
            var hash = TestTree.sha256(
                    new byte[] {2},
                    TestTree.framed("bluelamp-seal-1", force, seal[0], seal[1], seal[2], seal[3], root, previous));
            previous = HexFormat.of().formatHex(hash);
            assertThat(seal[6]).isEqualTo(previous);
        }
    }

    @Test
    void sealsEachChangeOnceHoweverManySealAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var work = new ArrayList<Callable<Long>>();
            IntStream.range(0, 40).forEach(i -> {
                work.add(() -> {
                    signIn.known(force, "s" + i, "Name " + i, EnumSet.of(Role.LEAD));
                    return 0L;
                });
                work.add(sealer::seal);
            });
            for (var each : threads.invokeAll(work)) {
                each.get();
            }
        }
        sealer.seal();
        assertThat(ask("select count(*), count(distinct change_id), min(number), max(number) from leaf"))
                .containsExactly("40 40 1 40");
        assertThat(ask("select count(*) from seal s where first <> coalesce("
                        + "(select p.last + 1 from seal p where p.force = s.force and p.number = s.number - 1), 1)"))
                .containsExactly("0");
    }

    @Test
    void leavesNoTraceOfARoundThatDidNotEnd() throws SQLException {
        change(4);
        try (var portal = AtThePrompt.portal()) {
            portal.connection().setAutoCommit(false);
            assertThat(portal.ask("select seal_due(10000) >= 4")).containsExactly("t");
            assertThat(sealer.seal()).as("another has the lease").isZero();
            portal.connection().rollback();
        }
        assertThat(waiting()).isEqualTo(4);
        assertThat(ask("select number from seal")).isEmpty();
        sealer.seal();
        assertThat(ask("select number, first, last from seal order by number")).containsExactly("1 1 4");
    }

    @Test
    void saysSinceWhenATransactionThatWroteSomethingHasBeenOpen() throws SQLException {
        var auditor = people.auditor(force);
        sealer.seal();
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            portal.connection().setAutoCommit(false);
            portal.ask("select count(*) from change");
            assertThat(auditor.call(() -> rows.sealing(Duration.ZERO)).openSince())
                    .as("it has only read")
                    .isNull();
            portal.ask("select record_event('thing', null, 'opened', null)");
            var since = Instant.parse(
                    portal.ask("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                            .getFirst());
            var sealing = auditor.call(() -> rows.sealing(Duration.ZERO));
            assertThat(sealing.openSince()).isEqualTo(since);
            assertThat(sealing.waiting())
                    .as("what it wrote is not to be seen yet")
                    .isZero();
            assertThat(sealing.delay()).isEqualTo(Sealing.Delay.LONG_TRANSACTION);
            assertThat(auditor.call(() -> rows.sealing(Duration.ofHours(1))).openSince())
                    .as("not for long")
                    .isNull();
            portal.connection().rollback();
        }
        assertThat(auditor.call(() -> rows.sealing(Duration.ZERO)).delay()).isEqualTo(Sealing.Delay.NONE);
    }

    @Test
    void saysWhenWhatCouldBeSealedWaitsForLongerThanUsual() {
        var now = Instant.parse("2026-11-22T14:02:00Z");
        var usual = new Sealing(null, 1, now.minus(Sealing.USUAL), null, now);
        assertThat(usual.delay()).isEqualTo(Sealing.Delay.NONE);
        assertThat(usual.lag()).isEqualTo(Sealing.USUAL);
        assertThat(new Sealing(null, 1, now.minus(Sealing.USUAL).minusNanos(1), now.minusSeconds(60), now).delay())
                .as("that a transaction is open explains nothing of it")
                .isEqualTo(Sealing.Delay.NOT_SEALED);
    }

    @Test
    void sealsEveryOtherForceWhenSomebodyBrokeTheLogOfOne() throws SQLException {
        change(1);
        sealer.seal();
        var head = ask("select encode(hash, 'hex') from log_head").getFirst();
        try (var superuser = AtThePrompt.superuser()) {
            superuser.run("update log_head set number = 0, last = 0, peaks = '{}', hash = null where force = '" + force
                    + "'");
        }
        change(1);
        var other = TestPeople.freshForce();
        signIn.known(other, "s", "Somebody", EnumSet.of(Role.LEAD));
        sealer.seal();
        assertThat(waiting()).as("cannot be sealed").isEqualTo(1);
        try (var portal = AtThePrompt.portal().pinnedTo(other)) {
            assertThat(portal.ask("select count(*) from seal")).containsExactly("1");
        }
        try (var superuser = AtThePrompt.superuser()) {
            superuser.run(
                    "update log_head set number = 1, last = 1, peaks = array[(select root from seal where force = '"
                            + force + "')], hash = decode('" + head + "', 'hex') where force = '" + force + "'");
        }
        sealer.seal();
        assertThat(waiting()).isZero();
    }

    @Test
    void passesByWhatIsNotCommittedAndSealsItLater() throws SQLException {
        try (var slow = AtThePrompt.owner().pinnedTo(force)) {
            slow.connection().setAutoCommit(false);
            slow.run(
                    "insert into person (id, version, subject, name, roles) values (gen_random_uuid(), 0, 'slow', 'Slow', 'lead')");
            change(2);
            sealer.seal();
            assertThat(ask("select number, first, last from seal order by number"))
                    .containsExactly("1 1 2");
            slow.connection().commit();
        }
        sealer.seal();
        assertThat(ask("select l.number, p.after::jsonb ->> 'subject' from leaf l"
                        + " join change_payload p on p.change_id = l.change_id where l.number = 3"))
                .containsExactly("3 slow");
    }

    @Test
    void refusesToCommitWhatWasWrittenTooLongAgo() throws SQLException {
        change(1);
        try (var slow = AtThePrompt.owner().pinnedTo(force)) {
            slow.connection().setAutoCommit(false);
            // within this transaction alone, so that the test need not wait for half an hour
            slow.run("create or replace function open_at_most() returns interval language sql immutable parallel safe"
                    + " return interval '0'");
            slow.run(
                    "insert into person (id, version, subject, name, roles) values (gen_random_uuid(), 0, 'slow', 'Slow', 'lead')");
            assertThatThrownBy(() -> slow.connection().commit())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("nothing was saved: this transaction wrote a change at")
                    .hasMessageContaining("commit sooner");
            slow.connection().rollback();
            assertThat(slow.ask("select open_at_most()")).containsExactly("00:30:00");
        }
        assertThat(ask("show idle_in_transaction_session_timeout")).containsExactly("10min");
        assertThat(ask("select count(*) from person where subject = 'slow'")).containsExactly("0");
    }

    @Test
    void tellsHowFarItIsAndWhyNotFurther() {
        change(2);
        var before = people.auditor(force).call(seals::sealing);
        assertThat(before.latest()).isNull();
        assertThat(before.waiting()).isGreaterThanOrEqualTo(2);
        assertThat(before.delay()).isEqualTo(Sealing.Delay.NONE);
        sealer.seal();
        var after = people.auditor(force).call(seals::sealing);
        assertThat(after.waiting()).isZero();
        assertThat(after.oldest()).isNull();
        assertThat(after.latest())
                .isNotNull()
                .satisfies(seal -> assertThat(seal.changes()).isGreaterThanOrEqualTo(2));

        var now = after.now();
        assertThat(new Sealing(null, 1, now.minusSeconds(6), null, now).delay()).isEqualTo(Sealing.Delay.NOT_SEALED);
        assertThat(new Sealing(null, 0, null, now.minusSeconds(60), now).delay())
                .isEqualTo(Sealing.Delay.LONG_TRANSACTION);
    }

    /** So many changes of this force, each in a transaction of its own. */
    private void change(int times) {
        for (int i = 0; i < times; i++) {
            signIn.known(force, "s", "Siân " + i + " " + System.nanoTime(), EnumSet.of(Role.LEAD));
        }
    }

    private long waiting() throws SQLException {
        return Long.parseLong(ask("select count(*) from unsealed").getFirst());
    }

    private List<byte[]> leaves() throws SQLException {
        var leaves = new ArrayList<byte[]>();
        try (var portal = AtThePrompt.portal().pinnedTo(force);
                var statement = portal.connection().createStatement();
                var row = statement.executeQuery("""
                        select l.number, c.id, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), c.person_id,
                          c.role_used, c.home_force, c.request, c.purpose, c.entity, c.record, c.operation, c.retention,
                          encode(c.payload_hash, 'hex')
                        from leaf l join change c on c.force = l.force and c.id = l.change_id order by l.number""")) {
            while (row.next()) {
                var fields = new ArrayList<@Nullable String>(List.of("bluelamp-change-1", force));
                for (int column = 1; column <= 13; column++) {
                    fields.add(row.getString(column));
                }
                leaves.add(TestTree.sha256(new byte[] {0}, TestTree.framed(fields.toArray(String[]::new))));
            }
        }
        return leaves;
    }

    private List<String> ask(String sql) throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            return portal.ask(sql);
        }
    }
}

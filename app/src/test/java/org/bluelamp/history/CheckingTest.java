package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.Break.Kind;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody with the highest rights on the database does past the history turns a check red, and it names it. */
@PortalTest
class CheckingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Checks checks;

    @Autowired
    MeterRegistry meters;

    private final String force = TestPeople.freshForce();
    private UUID person;

    @BeforeEach
    void somebodyChanged() {
        person = signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD)).personId();
        signIn.known(force, "s", "Anna", EnumSet.of(Role.LEAD, Role.CHIEF));
        signIn.known(force, "other", "Bob", EnumSet.of(Role.CONTRIBUTOR));
    }

    @Test
    void findsNothingWhereNothingIsBroken() {
        var check = everything();
        assertThat(check.named()).isEmpty();
        assertThat(check.whole()).isTrue();
        assertThat(check.watched()).isTrue();
        assertThat(check.sealed()).isEqualTo(3);
        assertThat(check.lives()).isEqualTo(2);
        assertThat(check.chained()).isEqualTo(3);
        assertThat(check.pasts()).isEqualTo(3);
        assertThat(check.byHand()).isZero();
    }

    @Test
    void takesAChangeAtAPromptForWhatItIs() throws SQLException {
        superuser("set session_replication_role = replica", "update person set name = 'Prompt' where " + ours());
        var check = everything();
        assertThat(check.named()).isEmpty();
        assertThat(check.byHand()).isEqualTo(1);
    }

    @Test
    void comparesOnlyWhatIsNewOnTheHourButEveryRow() throws SQLException {
        assertThat(onTheHour().everything())
                .as("the first begins at the first change")
                .isTrue();
        signIn.known(force, "s", "Annie", EnumSet.of(Role.LEAD));
        var second = onTheHour();
        assertThat(second.everything()).isFalse();
        assertThat(second.whole()).isTrue();
        // the change of the person, and that of the first check's own result
        assertThat(second.sealed()).isEqualTo(2);
        assertThat(kept()).as("what says the same is kept once a day").isEqualTo(1);

        pastTheTrigger("update person set name = 'X' where " + ours());
        assertThat(onTheHour().named()).singleElement().satisfies(this::isAltered);
        assertThat(kept()).isEqualTo(2);
        onTheHour();
        assertThat(kept()).isEqualTo(2);
        assertThat(meters.get("bluelamp.history.breaks")
                        .tag("force", force)
                        .gauge()
                        .value())
                .isEqualTo(1);

        pastTheTrigger("update person set name = 'Annie' where " + ours());
        var mended = onTheHour();
        assertThat(mended.everything())
                .as("while something does not hold, all is compared")
                .isTrue();
        assertThat(mended.whole()).isTrue();
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void namesARowThatWasChangedPastItsTrigger() throws SQLException {
        pastTheTrigger("update person set name = 'X' where " + ours());
        assertThat(everything().named()).singleElement().satisfies(this::isAltered);
    }

    private void isAltered(Break found) {
        assertThat(found.kind()).isEqualTo(Kind.ALTERED);
        assertThat(found.entity()).isEqualTo("person");
        assertThat(found.record()).isEqualTo(person);
        assertThat(found.fields()).containsExactly("name");
    }

    @Test
    void stillKnowsAfterTheRowWasChangedOrderlyAgain() throws SQLException {
        pastTheTrigger("update person set name = 'X' where " + ours());
        signIn.known(force, "s", "Annabel", EnumSet.of(Role.LEAD));
        assertThat(everything().named()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.UNLINKED);
            assertThat(found.record()).isEqualTo(person);
            assertThat(found.number()).isEqualTo(4);
            assertThat(found.fields()).containsExactly("name");
        });
    }

    @Test
    void namesARowThatWasDeletedPastItsTrigger() throws SQLException {
        pastTheTrigger("delete from person where " + ours());
        assertThat(everything().named()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.VANISHED);
            assertThat(found.record()).isEqualTo(person);
        });
    }

    @Test
    void namesARowThatCameOrCameBackPastItsTrigger() throws SQLException {
        pastTheTrigger("insert into person (force, id, version, subject, name, roles) values ('" + force
                + "', gen_random_uuid(), 0, 'ghost', 'Ghost', 'lead')");
        superuser("delete from person where " + ours());
        pastTheTrigger("insert into person (force, id, version, subject, name, roles) values ('" + force + "', '"
                + person + "', 1, 's', 'Anna', 'lead chief')");
        assertThat(kinds(everything())).containsExactlyInAnyOrder(Kind.UNTOLD, Kind.RETURNED);
    }

    @Test
    void namesARecordAsItWasThatWasEdited() throws SQLException {
        superuser("update person_aud set name = 'X' where revtype = 0 and " + ours());
        assertThat(everything().named()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.PAST);
            assertThat(found.record()).isEqualTo(person);
            assertThat(found.fields()).containsExactly("name");
        });
    }

    @Test
    void namesARecordAsItWasThatWasForgedOrTakenAway() throws SQLException {
        superuser(
                "delete from person_aud where revtype = 0 and " + ours(),
                "insert into revision (force, rev, at) values ('" + force + "', -" + System.nanoTime() + ", now())",
                "insert into person_aud (force, id, rev, revtype, name) select '" + force
                        + "', gen_random_uuid(), rev, 1, 'Forged' from revision where rev < 0 and force = '" + force
                        + "'");
        assertThat(kinds(everything())).containsExactlyInAnyOrder(Kind.UNREVISED, Kind.FORGED);
    }

    @Test
    void namesAChangeThatNobodyMade() throws SQLException {
        superuser(
                "with forged as (insert into change (force, role_used, home_force, request, purpose, entity, record, operation,"
                        + " retention, payload_hash) values ('" + force + "', 'lead', '" + force
                        + "', '', 'use', 'person', '" + person
                        + "', 'opened', 'access', payload_digest('\\x01', null, null)) returning force, id)"
                        + " insert into change_payload (force, change_id, salt) select force, id, '\\x01' from forged");
        assertThat(everything().named()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.UNQUEUED);
            assertThat(found.record()).isEqualTo(person);
        });
    }

    @Test
    void namesAChangeWhosePayloadWasRewritten() throws SQLException {
        seal();
        pastTheGuard(
                "change_payload",
                "update change_payload set after = replace(after, 'Ann', 'Eve') where before is null and after like '%Ann%' and force = '"
                        + force + "'");
        assertThat(kinds(everything())).contains(Kind.PAYLOAD);
        assertThat(everything().named()).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(Kind.PAYLOAD);
            assertThat(found.number()).isEqualTo(1);
            assertThat(found.record()).isEqualTo(person);
        });
    }

    @Test
    void namesTheSealOfAChangeThatWasRewrittenAndNoneAfterIt() throws SQLException {
        seal();
        signIn.known(force, "third", "Cy", EnumSet.of(Role.LEAD));
        seal();
        pastTheGuard(
                "change",
                "update change set purpose = 'other' where record = '" + person + "' and operation = 'insert'");
        assertThat(everything().named()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.SEAL);
            assertThat(found.number()).isEqualTo(1);
        });
    }

    @Test
    void seesThatTheEndOfTheLogWasCutOff() throws SQLException {
        seal();
        signIn.known(force, "third", "Cy", EnumSet.of(Role.LEAD));
        everything();
        pastTheGuard("leaf", "delete from leaf where seal > 1 and force = '" + force + "'");
        pastTheGuard("seal", "delete from seal where number > 1 and force = '" + force + "'");
        var unsealed = context.getBean(CheckRounds.class).check(force, false);
        assertThat(unsealed).isNotNull();
        assertThat(kinds(unsealed)).contains(Kind.HEAD, Kind.SHORTER, Kind.UNQUEUED);
        assertThat(kinds(everything()))
                .as("nor does what is sealed later hide it")
                .contains(Kind.SEAL, Kind.UNQUEUED);
    }

    @Test
    void countsAllAndNamesTheFirst() throws SQLException {
        for (int i = 0; i < Comparisons.NAMED + 5; i++) {
            signIn.known(force, "many" + i, "Many", EnumSet.of(Role.LEAD));
        }
        pastTheTrigger("update person set name = 'X' where name = 'Many' and force = '" + force + "'");
        var check = everything();
        assertThat(check.breaks()).isEqualTo(Comparisons.NAMED + 5);
        assertThat(check.named()).hasSize(Comparisons.NAMED);
    }

    @Test
    void seesALockThatIsOff() throws SQLException {
        var attacks = List.of(
                "alter table person disable trigger record_change",
                "alter table person enable trigger record_change",
                "drop trigger record_change on person",
                "alter table change disable trigger append_only",
                "drop trigger no_truncate on seal",
                "alter table leaf no force row level security");
        try (var superuser = AtThePrompt.superuser()) {
            assertThat(superuser.ask("select broken from check_locks()")).containsExactly("0");
            superuser.connection().setAutoCommit(false);
            for (var attack : attacks) {
                superuser.run(attack);
                assertThat(superuser.ask("select broken from check_locks()"))
                        .as(attack)
                        .containsExactly("1");
                superuser.connection().rollback();
            }
        }
    }

    @Test
    void leavesTheResultsOfOthersToThem() {
        everything();
        assertThat(people.auditor(TestPeople.freshForce()).call(() -> checks.list(null, 10)))
                .isEmpty();
    }

    private HistoryCheck everything() {
        return TestChecks.everything(context, force);
    }

    private HistoryCheck onTheHour() {
        return TestChecks.onTheHour(context, force);
    }

    private static List<Kind> kinds(HistoryCheck check) {
        return check.named().stream().map(Break::kind).toList();
    }

    private int kept() {
        return people.auditor(force).call(() -> checks.list(null, 50)).size();
    }

    private void seal() {
        context.getBean(Sealer.class).seal();
    }

    private String ours() {
        return "force = '" + force + "' and id = '" + person + "'";
    }

    private static void pastTheTrigger(String sql) throws SQLException {
        superuser(
                "alter table person disable trigger record_change",
                sql,
                "alter table person enable always trigger record_change");
    }

    private static void pastTheGuard(String table, String sql) throws SQLException {
        superuser(
                "set session_replication_role = replica",
                "alter table " + table + " disable trigger append_only",
                sql,
                "alter table " + table + " enable always trigger append_only");
    }

    /** In one transaction, so that no other test works while a lock is off. */
    private static void superuser(String... statements) throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            superuser.connection().setAutoCommit(false);
            for (var statement : new ArrayList<>(List.of(statements))) {
                superuser.run(statement);
            }
            superuser.connection().commit();
        }
    }
}

package org.bluelamp.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Account;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** What is due goes when two have said so, what is held stays, and the proof stays whole. The portal's clock stands in 2034. */
@PortalTest
class DisposalTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    DisposalService disposals;

    @Autowired
    HoldService holds;

    @Autowired
    RedactionService redactions;

    @Autowired
    ChangeLog log;

    @Autowired
    Sealer sealer;

    private final String force = TestPeople.freshForce();
    private final ErasedHistory history = new ErasedHistory(force);
    private final Items items;
    private Instant before = Instant.EPOCH;

    DisposalTest(
            @Autowired ConfigurableListableBeanFactory beans,
            @Autowired TestPeople people,
            @Autowired EvidenceService evidence,
            @Autowired RedactionService redactions) {
        items = new Items(people, evidence, redactions, TestSubjects.of(beans).open("MH07"), force);
    }

    @AfterEach
    void backToToday() {
        if (!before.equals(Instant.EPOCH)) {
            clock.set(before);
        }
    }

    private void eightYearsLater() {
        before = clock.instant();
        clock.advance(Duration.ofDays(8 * 366));
    }

    @Test
    void takesWhatIsDueAndLeavesTheRecord() throws Exception {
        var item = items.accepted("Minutes of the board");
        assertThat(due("assessment").count()).isZero();
        eightYearsLater();
        assertThat(due("assessment").parts()).singleElement().satisfies(part -> {
            assertThat(part.entity()).isEqualTo("evidence");
            assertThat(part.count()).isEqualTo(2);
        });
        var proposed = people.lead(force).call(() -> disposals.propose("assessment"));
        assertThat(due("assessment").waiting()).isTrue();
        var done = items.officer().call(() -> disposals.approve(proposed.getId(), proposed.version()));
        assertThat(done.state()).isEqualTo(ErasureState.DONE);
        assertThat(done.count()).contains(2L);
        assertThat(history.traces("Minutes of the board")).containsExactly("evidence.title");
        sealer.seal();
        history.explains("disposal", done.getId());
        history.isWhole();
        history.checksOut();
        assertThat(due("assessment").count()).isZero();

        var lines = people.auditor(force)
                .call(() -> log.page(ChangeFilter.ofRecord("evidence", item.getId()), null, 10, Locale.UK));
        assertThat(lines.changes())
                .extracting(told -> told.headline().words())
                .containsOnly("evidence: what it said was disposed of");
        var first = items.change(item.getId());
        var opened = people.auditor(force).call(() -> log.one(first, Locale.UK));
        assertThat(opened.erased()).startsWith("disposed of, ").endsWith(", under the retention schedule");
    }

    @Test
    void countsWhatARedactionHadLeft() throws Exception {
        var item = items.accepted("About Hywel Rees");
        var redaction = items.asked(item, "Hywel Rees");
        items.officer().run(() -> redactions.approve(redaction.getId(), redaction.version()));
        eightYearsLater();
        var proposed = people.lead(force).call(() -> disposals.propose("assessment"));
        var done = items.officer().call(() -> disposals.approve(proposed.getId(), proposed.version()));
        assertThat(done.count()).contains(3L);
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            assertThat(portal.ask(
                            "select distinct jsonb_array_length(earlier), earlier -> 0 ->> 'gone' from change_payload"
                                    + " where gone = '" + done.getId() + "'"))
                    .containsExactly("1 " + redaction.getId());
        }
        sealer.seal();
        history.explains("disposal", done.getId());
        history.isWhole();
        history.checksOut();
    }

    @Test
    void leavesWhatIsHeldUntilTheHoldIsLifted() throws Exception {
        var held = items.accepted("Held back");
        items.accepted("Not held");
        eightYearsLater();
        var hold = people.lead(force).call(() -> holds.place(hold("record", "evidence", held.getId(), null)));
        assertThat(due("assessment").held()).isEqualTo(2);
        var proposed = people.lead(force).call(() -> disposals.propose("assessment"));
        items.officer().run(() -> disposals.approve(proposed.getId(), proposed.version()));
        assertThat(history.traces("Not held")).containsExactly("evidence.title");
        assertThat(history.traces("Held back")).contains("change_payload.after", "evidence_aud.title");

        assertThat(refused(() -> people.lead(force).run(() -> holds.lift(hold.getId(), hold.version(), " "))))
                .isEqualTo("records.refused.no-reason");
        people.lead(force).run(() -> holds.lift(hold.getId(), hold.version(), "The claim was settled."));
        var rest = people.lead(force).call(() -> disposals.propose("assessment"));
        items.officer().run(() -> disposals.approve(rest.getId(), rest.version()));
        assertThat(history.traces("Held back")).containsExactly("evidence.title");
    }

    @Test
    void isTakenBackByWhoeverProposedAndCanBeProposedAgain() {
        items.accepted("Minutes");
        eightYearsLater();
        var lead = people.lead(force);
        var proposed = lead.call(() -> disposals.propose("assessment"));
        assertThat(refused(() ->
                        people.auditor(force).run(() -> disposals.withdraw(proposed.getId(), proposed.version()))))
                .isEqualTo("records.refused.not-own");
        assertThat(lead.call(() -> disposals.withdraw(proposed.getId(), proposed.version()))
                        .state())
                .isEqualTo(ErasureState.WITHDRAWN);
        assertThat(due("assessment").waiting()).isFalse();
        lead.run(() -> disposals.propose("assessment"));
    }

    /** The question about what left the record finds disposals too, once they are carried out. */
    @Test
    void isFoundByItsQuestionOnceItIsCarriedOut() {
        items.accepted("Minutes");
        eightYearsLater();
        var proposed = people.lead(force).call(() -> disposals.propose("assessment"));
        assertThat(erased()).isEmpty();
        items.officer().run(() -> disposals.approve(proposed.getId(), proposed.version()));
        assertThat(erased()).containsExactly("Carried a disposal out");
    }

    private List<String> erased() {
        return people
                .auditor(force)
                .call(() -> log.page(ChangeFilter.ofQuestion("erased", null), null, 50, Locale.UK))
                .changes()
                .stream()
                .map(told -> told.headline().words())
                .toList();
    }

    /** One that the history does not know would hold nothing, and whoever placed it would trust in it. */
    @Test
    void refusesAHoldOfARecordThatThereIsNot() {
        var item = items.accepted("Minutes").getId();
        for (var wrong : List.of(
                hold("record", "evidnce", item, null),
                hold("record", "evidence", UUID.randomUUID(), null),
                hold("record", "answer", item, null))) {
            assertThat(refused(() -> people.lead(force).run(() -> holds.place(wrong))))
                    .isEqualTo("records.hold.refused.unknown");
        }
        assertThat(refused(() -> people.lead(TestPeople.freshForce())
                        .run(() -> holds.place(hold("record", "evidence", item, null)))))
                .as("another force’s")
                .isEqualTo("records.hold.refused.unknown");
        var hold = people.lead(force).call(() -> holds.place(hold("record", " evidence ", item, null)));
        assertThat(hold.entity()).contains("evidence");
    }

    @Test
    void isStoppedByAHoldThatComesAfterTheProposal() {
        items.accepted("Minutes");
        var lead = people.lead(force);
        eightYearsLater();
        var proposed = lead.call(() -> disposals.propose("assessment"));
        lead.run(() -> holds.place(hold("force", null, null, null)));
        assertThat(refused(() -> items.officer().run(() -> disposals.approve(proposed.getId(), proposed.version()))))
                .isEqualTo("records.disposal.refused.nothing");
        assertThat(items.officer()
                        .call(() -> disposals.disposal(proposed.getId()))
                        .state())
                .isEqualTo(ErasureState.APPROVED);
    }

    @Test
    void holdsWhatAPersonDidAndIsNamedIn() {
        items.accepted("Minutes");
        var lead = people.lead(force);
        eightYearsLater();
        items.officer().run(() -> holds.place(hold("person", null, null, lead.personId())));
        assertThat(due("assessment").count()).isZero();
        assertThat(due("assessment").held()).isEqualTo(2);
    }

    /** By every name and account that they have or had, whoever wrote it; one who has no name there is held for nobody. */
    @Test
    void holdsWhatOthersWroteOfAPersonInWords() throws Exception {
        var before = new Account("s-7", "Anwen \"Red\" Hughes", new TreeSet<>(Set.of("ah7")));
        var after = new Account("s-7", "Anwen Teague", new TreeSet<>(Set.of("at7")));
        var anwen = signIn.known(force, before, EnumSet.of(Role.CONTRIBUTOR)).personId();
        signIn.known(force, after, EnumSet.of(Role.CONTRIBUTOR));
        items.accepted("Minutes with anwen \"Red\" hughes");
        items.accepted("Ask AH7, who knows");
        items.accepted("Debrief of Anwen Teague");
        items.accepted("Cat70 is nobody’s account");
        eightYearsLater();
        items.officer().run(() -> holds.place(hold("person", null, null, anwen)));
        assertThat(due("assessment").count()).isEqualTo(2);
        assertThat(due("assessment").held()).isEqualTo(6);
        var proposed = people.lead(force).call(() -> disposals.propose("assessment"));
        var done = items.officer().call(() -> disposals.approve(proposed.getId(), proposed.version()));
        assertThat(done.count()).contains(2L);
        assertThat(history.traces("Debrief of Anwen Teague")).contains("change_payload.after", "evidence_aud.title");
        assertThat(history.traces("Cat70")).containsExactly("evidence.title");
        sealer.seal();
        history.checksOut();
    }

    @Test
    void holdsOneKindOfRecordAndNoOther() {
        items.accepted("Minutes");
        eightYearsLater();
        items.officer().run(() -> holds.place(kind("person")));
        assertThat(due("assessment").count()).isEqualTo(2);
        assertThat(due("assessment").held()).isZero();
        items.officer().run(() -> holds.place(kind("assessment")));
        assertThat(due("assessment").count()).isZero();
        assertThat(due("assessment").held()).isEqualTo(2);
    }

    private static Held kind(String retention) {
        return new Held("inquiry", "An inquiry.", null, "retention", retention, null, null, null, null, null);
    }

    /** Days in the United Kingdom, the first and the last among them: in summer they begin an hour before those of UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-10,2026-07-11,no yes yes yes no",
        "2026-07-10,,no yes yes yes yes",
        ",2026-07-11,yes yes yes yes no",
        ",,yes yes yes yes yes",
        "2026-07-12,,no no no no yes"
    })
    void holdsTheDaysThatItNames(@Nullable LocalDate starts, @Nullable LocalDate ends, String held)
            throws SQLException {
        people.lead(force);
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            for (var at : List.of(
                    "2026-07-09T22:59:59.999999Z",
                    "2026-07-09T23:00:00Z",
                    "2026-07-10T12:00:00Z",
                    "2026-07-11T22:59:59.999999Z",
                    "2026-07-11T23:00:00Z")) {
                owner.run(
                        "with made as (insert into change (force, at, role_used, home_force, request, purpose, entity,"
                                + " operation, retention, payload_hash) values ('" + force + "', '" + at
                                + "', 'lead', '', '', '', 'thing', 'opened', 'access', '') returning force, id)"
                                + " insert into change_payload (force, change_id, salt) select force, id, '' from made");
            }
        }
        people.lead(force)
                .run(() -> holds.place(
                        new Held("inquest", "An inquest.", null, "force", null, null, null, null, starts, ends)));
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            assertThat(String.join(
                            " ",
                            portal.ask("select case when held(c, p) then 'yes' else 'no' end from change c"
                                    + " join change_payload p on p.force = c.force and p.change_id = c.id"
                                    + " where c.entity = 'thing' order by c.at")))
                    .isEqualTo(held);
        }
    }

    @Test
    void takesFourEyesAndAKindOfTheSchedule() throws SQLException {
        items.accepted("Minutes");
        var lead = people.lead(force);
        assertThat(refused(() -> lead.run(() -> disposals.propose("assessment"))))
                .isEqualTo("records.disposal.refused.nothing");
        assertThat(refused(() -> lead.run(() -> disposals.propose("records"))))
                .isEqualTo("records.disposal.refused.kind");
        assertThat(refused(() -> lead.run(() -> disposals.propose("cycle"))))
                .isEqualTo("records.disposal.refused.never");
        eightYearsLater();
        var proposed = lead.call(() -> disposals.propose("assessment"));
        assertThat(refused(() -> lead.run(() -> disposals.propose("assessment"))))
                .isEqualTo("records.disposal.refused.waiting");
        assertThatThrownBy(() -> items.officer().run(() -> disposals.approve(proposed.getId(), 99)))
                .isInstanceOf(Stale.class);
        for (var sql : List.of(
                "select dispose('" + proposed.getId() + "')",
                "update change_payload set salt = null, before = null, after = null, gone = '" + proposed.getId()
                        + "'")) {
            for (var login : List.of("portal", "owner", "superuser")) {
                try (var prompt = login(login).pinnedTo(force)) {
                    assertThatThrownBy(() -> prompt.run(sql))
                            .as(login)
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    e -> assertThat(e.getSQLState()).isEqualTo("42501"));
                }
            }
        }
    }

    /** Every kind that the database writes has its line, and no line is of a kind that nobody writes. */
    @Test
    void theScheduleNamesEveryKindThereIs() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            var written = superuser.ask("select distinct split_part(pg_get_triggerdef(oid), '''', 2) from pg_trigger"
                    + " where tgname = 'record_change' union select 'access' order by 1");
            written.remove("records");
            assertThat(people.lead(force).call(disposals::kinds)).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    private DueNow due(String retention) {
        return people.lead(force).call(disposals::due).stream()
                .filter(line -> line.rule().retention().equals(retention))
                .findFirst()
                .orElseThrow();
    }

    private static Held hold(String scope, @Nullable String entity, @Nullable UUID record, @Nullable UUID person) {
        return new Held(
                "tribunal", "A claim is to be expected.", null, scope, null, entity, record, person, null, null);
    }

    private static String refused(Runnable work) {
        return catchThrowableOfType(Refused.class, work::run).text();
    }

    private static AtThePrompt login(String name) throws SQLException {
        return switch (name) {
            case "portal" -> AtThePrompt.portal();
            case "owner" -> AtThePrompt.owner();
            default -> AtThePrompt.superuser();
        };
    }
}

package org.bluelamp.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** What was approved goes from every row, nothing else goes, and the proof stays whole. */
@PortalTest
class RedactionTest {

    private static final String NAME = "Gwenllian Quartermaine";

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    RedactionService redactions;

    @Autowired
    SignIn signIn;

    @Autowired
    TestAssessments assessments;

    @Autowired
    AnswerService answers;

    @Autowired
    ChangeLog log;

    @Autowired
    Sealer sealer;

    private final Subject subject;
    private final String force = TestPeople.freshForce();
    private final ErasedHistory history = new ErasedHistory(force);

    RedactionTest(@Autowired ConfigurableListableBeanFactory beans) {
        subject = TestSubjects.of(beans).open("MH07");
    }

    @Test
    void takesAValueOutOfEveryRow() throws Exception {
        var item = offered("Notes on " + NAME + ", 2026");
        sealer.seal();
        people.lead(force).run(() -> evidence.accept(item.getId(), item.version()));
        assertThat(history.traces(NAME))
                .contains("evidence.title", "evidence_aud.title", "change_payload.after", "change_payload.before");

        var asked = asked(item, "title", NAME);
        var done =
                people.in(force, Role.DATA_PROTECTION).call(() -> redactions.approve(asked.getId(), asked.version()));

        assertThat(done.state()).isEqualTo(ErasureState.DONE);
        assertThat(done.count()).contains(3L);
        assertThat(history.traces(NAME)).isEmpty();
        var now = people.lead(force).call(() -> folder.evidence(item.getId()));
        assertThat(now.title()).isEqualTo("Notes on [redacted], 2026");
        assertThat(now.version()).isGreaterThan(item.version() + 1);
        sealer.seal();
        history.explains("redaction", done.getId());
        history.isWhole();
        history.checksOut();
    }

    @Test
    void isShownInTheHistoryWithItsDateAndGround() throws SQLException {
        var item = offered("Notes on " + NAME);
        var change = change(item.getId());
        var asked = asked(item, "title", NAME);
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(asked.getId(), asked.version()));
        var opened = people.auditor(force).call(() -> log.one(change, Locale.UK));
        assertThat(opened.erased()).matches("redacted, \\d+ \\w+ \\d{4}, typed by mistake");
        assertThat(opened.fields())
                .anySatisfy(field -> assertThat(field.to()).isEqualTo("Notes on " + opened.erased()));
        assertThat(opened.redact()).isEqualTo("redactions/new/" + change);
        assertThat(opened.hold()).isEqualTo("holds/new?change=" + change);
    }

    /** The update that took it out has it on both sides no more: it says that, and not that something else changed. */
    @Test
    void tellsOfItselfAndOfNoOtherChange() throws SQLException {
        var item = offered("Notes on " + NAME);
        var asked = asked(item, "title", NAME);
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(asked.getId(), asked.version()));
        assertThat(told("evidence", item.getId()))
                .containsExactly("Took something out of MH07", "Offered evidence for MH07: Notes on [redacted]");

        var assessment = assessments.open(force, assessments.cycle(TestAssessments.EDITION));
        var lead = people.lead(force);
        var answer = lead.call(() -> answers.save(
                        assessment.getId(),
                        "MH07",
                        new SaveAnswer(2, false, null, "Says " + NAME, null, UUID.randomUUID())))
                .getId();
        var comment = change(answer);
        var second = lead.call(() ->
                redactions.ask(new RedactionAsked(comment, "comment", NAME, "other", "A name has no place here.")));
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(second.getId(), second.version()));
        assertThat(told("answer", answer)).first().isEqualTo("Took something out of MH07");
    }

    private List<String> told(String entity, UUID record) {
        return words(ChangeFilter.ofRecord(entity, record));
    }

    @Test
    void isFoundByItsQuestionOnceItIsCarriedOut() throws SQLException {
        var item = offered("Notes on " + NAME);
        var asked = asked(item, "title", NAME);
        assertThat(found()).isEmpty();
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(asked.getId(), asked.version()));
        assertThat(found()).containsExactly("Carried a redaction out");
        people.lead(force)
                .run(() -> evidence.accept(
                        item.getId(), folder.evidence(item.getId()).version()));
        assertThat(found()).as("what came later is none").hasSize(1);
    }

    private List<String> found() {
        return words(ChangeFilter.ofQuestion("erased", null));
    }

    private List<String> words(ChangeFilter filter) {
        return people.auditor(force).call(() -> log.page(filter, null, 50, Locale.UK)).changes().stream()
                .map(told -> told.headline().words())
                .toList();
    }

    @Test
    void leavesOneThatTwoTookWithWhatTheFirstHadLeft() throws Exception {
        var item = offered("Notes on " + NAME + " and Hywel Rees");
        var first = asked(item, "title", NAME);
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(first.getId(), first.version()));
        var second = asked(item, "title", "Hywel Rees");
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(second.getId(), second.version()));
        assertThat(history.traces("Hywel Rees")).isEmpty();
        sealer.seal();
        history.explains("redaction", second.getId());
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            assertThat(portal.ask("select jsonb_array_length(earlier), earlier -> 0 ->> 'gone' from change_payload"
                            + " where change_id = '" + change(item.getId()) + "'"))
                    .containsExactly("1 " + first.getId());
        }
    }

    @Test
    void isRefusedOnceTheValueStandsThereNoMore() throws SQLException {
        var item = offered("Notes on " + NAME);
        var first = asked(item, "title", NAME);
        var second = asked(item, "title", NAME);
        var officer = people.in(force, Role.DATA_PROTECTION);
        officer.run(() -> redactions.approve(first.getId(), first.version()));
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> officer.run(() -> redactions.approve(second.getId(), second.version())))
                        .text())
                .isEqualTo("records.redaction.refused.moved");
        var stuck = officer.call(() -> redactions.redaction(second.getId()));
        assertThat(stuck.state()).isEqualTo(ErasureState.APPROVED);
        assertThat(officer.call(() -> redactions.refuse(stuck.getId(), stuck.version(), "Done already."))
                        .state())
                .isEqualTo(ErasureState.REFUSED);
    }

    @Test
    void takesAFileAsAWhole() throws Exception {
        var bytes = ("Minutes about " + NAME).getBytes(StandardCharsets.UTF_8);
        var item = people.lead(force).call(() -> {
            try (var received = evidence.receive("minutes.txt", bytes.length, new ByteArrayInputStream(bytes))) {
                return evidence.offerFile(subject, offer("Minutes"), received);
            }
        });
        assertThat(history.traces(NAME)).containsExactly("evidence_file.content as bytes");
        UUID file;
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            file = UUID.fromString(portal.ask("select id from evidence_file where evidence_id = '" + item.getId() + "'")
                    .getFirst());
        }
        var change = change(file);
        var asked = people.lead(force)
                .call(() -> redactions.ask(
                        new RedactionAsked(change, "content", null, "rights-request", "An upheld request.")));
        people.in(force, Role.DATA_PROTECTION).run(() -> redactions.approve(asked.getId(), asked.version()));
        assertThat(history.traces(NAME)).isEmpty();
        assertThat(told("evidence_file", file)).first().isEqualTo("Took the content of a file out");
        sealer.seal();
        history.explains("redaction", asked.getId());
        history.isWhole();
    }

    @Test
    void isDecidedByAnotherThanWhoeverAsked() throws SQLException {
        var item = offered("Notes on " + NAME);
        var asked = asked(item, "title", NAME);
        // somebody who is both: they ask as lead and decide as data protection officer
        try (var superuser = AtThePrompt.superuser()) {
            assertThatThrownBy(() -> superuser.run("update redaction set state = 'approved', decided_by = asked_by,"
                            + " decided_at = now() where id = '" + asked.getId() + "'"))
                    .hasMessageContaining("check constraint");
        }
        var by = asked.askedBy();
        assertThat(catchThrowableOfType(Refused.class, () -> asked.approve(by, asked.askedAt()))
                        .text())
                .isEqualTo("records.refused.own");
    }

    @Test
    void isTakenBackByWhoeverAskedWhileNobodyDecided() throws SQLException {
        var item = offered("Notes on " + NAME);
        var asked = asked(item, "title", NAME);
        assertThat(refused(() -> people.auditor(force).run(() -> redactions.withdraw(asked.getId(), asked.version()))))
                .isEqualTo("records.refused.not-own");
        var back = people.lead(force).call(() -> redactions.withdraw(asked.getId(), asked.version()));
        assertThat(back.state()).isEqualTo(ErasureState.WITHDRAWN);
        assertThat(back.decidedBy()).isEmpty();
        var officer = people.in(force, Role.DATA_PROTECTION);
        assertThat(officer.call(() -> redactions.waiting(5))).isEmpty();
        for (var step : List.<Runnable>of(
                () -> redactions.approve(back.getId(), back.version()),
                () -> redactions.refuse(back.getId(), back.version(), "No."))) {
            assertThat(refused(() -> officer.run(step))).isEqualTo("records.refused.decided.withdrawn");
        }
        assertThat(told("redaction", asked.getId()))
                .containsExactly("Took a request for a redaction back", "Asked for a redaction");
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            assertThatThrownBy(
                            () -> owner.run("update redaction set state = 'approved', decided_by = gen_random_uuid(),"
                                    + " decided_at = now() where id = '" + asked.getId() + "'"))
                    .hasMessageContaining("stays on record");
        }
        var again = asked(item, "title", NAME);
        officer.run(() -> redactions.approve(again.getId(), again.version()));
        assertThat(refused(() -> people.lead(force).run(() -> redactions.withdraw(again.getId(), again.version() + 2))))
                .isEqualTo("records.refused.decided.done");
    }

    private static String refused(Runnable work) {
        return catchThrowableOfType(Refused.class, work::run).text();
    }

    @Test
    void saysAllThatIsWrongInWhatIsAsked() throws SQLException {
        var item = offered("Notes on " + NAME);
        var change = change(item.getId());
        var lead = people.lead(force);
        assertThat(texts(new RedactionAsked(change, null, null, null, null)))
                .containsExactly(
                        "records.redaction.refused.field",
                        "records.redaction.refused.ground",
                        "records.refused.no-reason");
        assertThat(texts(new RedactionAsked(change, "status", "offered", "other", "Why.")))
                .containsExactly("records.redaction.refused.fixed");
        assertThat(texts(new RedactionAsked(change, "title", "Nobody", "other", "Why.")))
                .containsExactly("records.redaction.refused.not-there");
        assertThat(texts(new RedactionAsked(change, "title", NAME, "other", "It says " + NAME)))
                .containsExactly("records.redaction.refused.reason-holds-words");
        assertThat(texts(new RedactionAsked(change, "title", "[redacted]", "other", "Why.")))
                .containsExactly("records.redaction.refused.marker");
        assertThatThrownBy(() -> lead.run(() ->
                        redactions.refusals(new RedactionAsked(UUID.randomUUID(), "title", NAME, "other", "Why."))))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> people.lead(TestPeople.freshForce())
                        .run(() -> redactions.refusals(new RedactionAsked(change, "title", NAME, "other", "Why."))))
                .isInstanceOf(Absent.class);
    }

    @Test
    void tellsTheOfficerWhatGoesAndWhatStays() throws SQLException {
        var item = offered("Notes on " + NAME);
        var other = offered("More about " + NAME);
        var asked = asked(item, "title", NAME);
        var effect = people.in(force, Role.DATA_PROTECTION).call(() -> redactions.effect(asked.getId()));
        assertThat(effect.words()).isEqualTo(NAME);
        assertThat(effect.changes()).isEqualTo(1);
        assertThat(effect.held()).isFalse();
        assertThat(effect.elsewhere()).extracting(Effect.Place::record).containsExactly(other.getId());
        assertThat(effect.more()).isFalse();
    }

    @Test
    void saysWhenTheWordsStandInMoreRecordsThanItNames() throws SQLException {
        var asked = asked(offered("Notes on " + NAME), "title", NAME);
        var officer = people.in(force, Role.DATA_PROTECTION);
        for (int i = 0; i < Effect.PLACES; i++) {
            signIn.known(force, "n" + i, NAME, EnumSet.of(Role.CONTRIBUTOR));
        }
        var all = officer.call(() -> redactions.effect(asked.getId()));
        assertThat(all.elsewhere()).hasSize(Effect.PLACES);
        assertThat(all.more()).isFalse();
        signIn.known(force, "one more", NAME, EnumSet.of(Role.CONTRIBUTOR));
        var more = officer.call(() -> redactions.effect(asked.getId()));
        assertThat(more.elsewhere()).hasSize(Effect.PLACES);
        assertThat(more.more()).isTrue();
    }

    /** The guard is the data: nobody gets a payload past it but for what was approved, by whatever login. */
    @TestFactory
    Stream<DynamicTest> nothingGoesWithoutAnApproval() throws SQLException {
        var item = offered("Notes on " + NAME);
        var asked = asked(item, "title", NAME);
        var change = change(item.getId());
        var set = " set salt = null, gone = '" + asked.getId() + "', ";
        var where = " where change_id = '" + change + "'";
        return Stream.of(
                        "select redact('" + asked.getId() + "')",
                        "update change_payload" + set + "after = struck(after, 'title', '" + NAME + "')" + where,
                        "update change_payload" + set + "before = null, after = null" + where,
                        "update change_payload set salt = null" + where,
                        "delete from change_payload" + where)
                .flatMap(sql -> Stream.of("portal", "benchmark", "owner", "superuser")
                        .map(login -> DynamicTest.dynamicTest(login + ": " + sql, () -> {
                            try (var prompt = login(login).pinnedTo(force)) {
                                assertThat(prompt.run(sql))
                                        .as("nothing to be seen")
                                        .isZero();
                            } catch (SQLException e) {
                                assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501");
                            }
                            assertThat(history.traces(NAME)).contains("change_payload.after", "evidence.title");
                        })));
    }

    /** The canary: once it is approved, the very statement passes, and one that takes more does not. */
    @Test
    void theGuardOpensForExactlyWhatWasApproved() throws SQLException {
        var item = offered("Notes on " + NAME);
        var asked = asked(item, "title", NAME);
        var where = " where change_id = '" + change(item.getId()) + "'";
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            owner.connection().setAutoCommit(false);
            owner.run("update redaction set state = 'approved', decided_by = gen_random_uuid(), decided_at = now()"
                    + " where id = '" + asked.getId() + "'");
            owner.run("savepoint approved");
            for (var more : List.of("after = null", "after = struck(after, 'title', 'Notes')", "after = after")) {
                assertThatThrownBy(() -> owner.run("update change_payload set salt = null, gone = '" + asked.getId()
                                + "', " + more + where))
                        .hasMessageContaining("append-only");
                owner.run("rollback to savepoint approved");
            }
            assertThat(owner.run("update change_payload set salt = null, gone = '" + asked.getId()
                            + "', after = struck(after, 'title', '" + NAME + "')" + where))
                    .isEqualTo(1);
            owner.connection().rollback();
        }
    }

    private static AtThePrompt login(String name) throws SQLException {
        return switch (name) {
            case "portal" -> AtThePrompt.portal();
            case "benchmark" -> AtThePrompt.benchmark();
            case "owner" -> AtThePrompt.owner();
            default -> AtThePrompt.superuser();
        };
    }

    private List<String> texts(RedactionAsked asked) {
        return people.lead(force).call(() -> redactions.refusals(asked)).stream()
                .map(Refused::text)
                .toList();
    }

    private Evidence offered(String title) {
        return people.lead(force)
                .call(() -> evidence.offerLink(subject, offer(title), "https://force.example/schedule"));
    }

    private static Offer offer(String title) {
        return new Offer(title, EvidenceKind.MINUTES, LocalDate.of(2026, 3, 14), Classification.OFFICIAL, true);
    }

    private Redaction asked(Evidence item, String field, String words) throws SQLException {
        var change = change(item.getId());
        return people.lead(force)
                .call(() -> redactions.ask(
                        new RedactionAsked(change, field, words, "typed-by-mistake", "A name has no place here.")));
    }

    private UUID change(UUID record) throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            return UUID.fromString(portal.ask("select id from change where record = '" + record
                            + "' and operation = 'insert' order by at")
                    .getFirst());
        }
    }
}

package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Findings;
import org.bluelamp.history.SavedQuestions;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Each question finds what it is asked for, and beside it leaves out what is nearly the same. */
@PortalTest
class AssessmentQuestionsTest {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final Pattern STANDARD = Pattern.compile(".*\"standard\": \"(\\w+)\".*");

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments assessments;

    @Autowired
    TestClock clock;

    @Autowired
    AnswerService answers;

    @Autowired
    Transitions transitions;

    @Autowired
    EvidenceService evidence;

    @Autowired
    ChangeLog log;

    @Autowired
    SavedQuestions questions;

    @Autowired
    Sealer sealer;

    @Autowired
    Findings findings;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String force = TestPeople.freshForce();
    private final Map<String, Integer> versions = new HashMap<>();
    private Assessment assessment;

    @BeforeEach
    void anAssessmentIsOpen() {
        assessment = assessments.open(force, assessments.cycle(TestAssessments.EDITION));
    }

    @Test
    void findsARatingThatWasRaisedWithNothingShown() {
        rate("MH01", 0);
        rate("MH01", 2);
        rate("MH02", 0);
        show("MH02", day(-10));
        rate("MH02", 2);
        rate("MH03", 2);
        rate("MH03", 1);
        rate("MH04", 1);
        rate("MH04", 1);
        assertThat(found("raised-without-evidence")).containsExactly("Rated MH01");
        rate("MH02", 3);
        assertThat(found("raised-without-evidence"))
                .as("what was shown before the rating before is not new")
                .containsExactly("Rated MH02", "Rated MH01");
    }

    /** Whoever decides about redactions opens the changes in which the words stand: they are of answers more than of anything. */
    @Test
    void tellsAnswersToTheDataProtectionOfficerToo() {
        rate("MH01", 0);
        var told = people.in(force, Role.DATA_PROTECTION)
                .call(() -> log.page(
                        ChangeFilter.read(name -> name.equals("entity") ? "answer" : null), null, 5, Texts.ENGLISH));
        assertThat(told.changes())
                .extracting(each -> each.headline().words())
                .allMatch(words -> words.startsWith("Rated MH01"))
                .hasSize(1);
    }

    @Test
    void takesAnAcceptanceForNewEvidence() {
        rate("MH01", 0);
        var shown = show("MH01", day(-10));
        rate("MH01", 1);
        people.lead(force).run(() -> evidence.accept(shown.getId(), shown.version()));
        rate("MH01", 2);
        assertThat(found("raised-without-evidence")).isEmpty();
    }

    @Test
    void findsWhatWasChangedAfterTheSignature() {
        rate("MH01", 1);
        show("MH01", day(-10));
        assertThat(found("changed-after-sign-off")).isEmpty();
        var signed = assessments.signed(force, assessment, true);
        assertThat(found("changed-after-sign-off")).isEmpty();
        people.chief(force).run(() -> transitions.reopen(signed.getId(), signed.version(), "A mistake"));
        rate("MH01", 2);
        show("MH02", day(-10));
        assertThat(found("changed-after-sign-off"))
                .hasSize(2)
                .satisfiesExactly(
                        words -> assertThat(words).contains("MH02"),
                        words -> assertThat(words).isEqualTo("Rated MH01"));
    }

    @Test
    void findsReopeningsAndNotWhatWasSentBack() {
        var sent = assessments.sent(force, assessment);
        var back = people.chief(force).call(() -> transitions.sendBack(sent.getId(), sent.version(), "A question"));
        assertThat(found("reopened")).isEmpty();
        var signed = assessments.signed(force, back, true);
        people.chief(force).run(() -> transitions.reopen(signed.getId(), signed.version(), "A mistake"));
        assertThat(found("reopened")).hasSize(1);
    }

    @Test
    void findsEvidenceThatIsYoungerThanTheRatingItSupports() throws SQLException {
        rate("MH01", 2);
        rate("MH02", 2);
        past("2026-01-10", "answer", "update", "{\"level\": 1}", rating("MH01", 2));
        past("2026-01-10", "answer", "insert", null, rating("MH02", 2));
        past("2026-01-20", "answer", "update", rating("MH01", 2), rating("MH01", 2));
        past("2026-02-01", "evidence", "insert", null, evidence("MH01", "2026-01-11"));
        past("2026-02-02", "evidence", "insert", null, evidence("MH01", "2026-01-10"));
        past("2026-02-03", "evidence", "insert", null, evidence("MH03", "2026-01-30"));
        past("2026-02-04", "evidence", "insert", null, evidence("MH02", "2025-12-30"));
        past("2026-02-05", "evidence", "update", evidence("MH02", "2025-12-30"), evidence("MH02", "2026-01-30"));
        past("2026-02-06", "evidence", "update", evidence("MH02", "2026-01-30"), evidence("MH02", "2026-01-30"));
        assertThat(found("evidence-after-rating"))
                .satisfiesExactly(
                        words -> assertThat(words).contains("MH02"),
                        words -> assertThat(words).contains("MH01"));
    }

    private String rating(String standard, int level) {
        return "{\"assessment\": \"" + assessment.getId() + "\", \"standard\": \"" + standard + "\", \"level\": "
                + level + "}";
    }

    private String evidence(String standard, String dated) {
        return "{\"subject_id\": \"" + assessment.getId() + "\", \"subject_part\": \"" + standard
                + "\", \"title\": \"Minutes\", \"status\": \"offered\", \"dated\": \"" + dated + "\"}";
    }

    /** A change of a day of its own, as no test could wait for it: the database's own clock writes the history. */
    private void past(String day, String entity, String operation, @Nullable String before, String after)
            throws SQLException {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.owner());
                var pin = connection.prepareStatement("select set_config('bluelamp.force', ?, false)");
                var insert = connection.prepareStatement(
                        "with c as (insert into change (force, at, role_used, home_force, request, purpose, entity, record,"
                                + " operation, retention, payload_hash) values (?, ?::timestamptz, 'system', '', '', '', ?,"
                                + " coalesce((select id from answer where standard = ?), gen_random_uuid()), ?, 'test', '') returning force, id), p as (insert into change_payload"
                                + " (force, change_id, salt, before, after) select force, id, '', ?, ? from c returning force, change_id)"
                                + " insert into unsealed (force, change_id) select force, change_id from p")) {
            pin.setString(1, force);
            pin.execute();
            insert.setString(1, force);
            insert.setString(2, day + "T12:00Z");
            insert.setString(3, entity);
            insert.setString(
                    4, entity.equals("answer") ? STANDARD.matcher(after).replaceAll("$1") : "");
            insert.setString(5, operation);
            insert.setString(6, before);
            insert.setString(7, after);
            insert.execute();
        }
    }

    private long rowsRead() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select sum(seq_tup_read + idx_tup_fetch) from pg_stat_xact_user_tables where relname like 'change%'",
                Long.class));
    }

    /** As when much is written at once: what the database knows of a table is older than what is in it. */
    private static void staleStatistics() throws SQLException {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.owner());
                var statement = connection.createStatement()) {
            statement.execute("analyze change, change_payload, answer, evidence");
        }
    }

    /** A question that looked again at all for each change would read millions of rows here. */
    @Test
    void readsNoMoreRowsThanItHasTo() throws SQLException {
        rate("MH01", 0);
        staleStatistics();
        people.lead(force)
                .run(() -> jdbc.execute((ConnectionCallback<?>) connection -> {
                    try (var statement = connection.createStatement()) {
                        for (var i = 0; i < 3_000; i++) {
                            statement.addBatch("update answer set level = " + (i + 1) % 4 + ", version = version + 1");
                        }
                        statement.executeBatch();
                    }
                    return null;
                }));
        assertThat(rowsReadBy(() -> assertRaised(SavedQuestions.MOST)))
                .as("asked by the page itself")
                .isBetween(3_000L, 120_000L);
    }

    @Test
    void looksNoMoreAtWhatItDidNotFind() {
        rate("MH01", 0);
        for (var i = 0; i < 15; i++) {
            show("MH01", day(-10));
            rate("MH01", i % 2 == 0 ? 2 : 1);
        }
        var byThePage = rowsReadBy(() -> assertRaised(0));
        sealer.seal();
        findings.keep(force);
        assertThat(rowsReadBy(() -> assertRaised(0))).isLessThan(byThePage / 3);
    }

    private long rowsReadBy(Runnable work) {
        return Objects.requireNonNull(people.auditor(force)
                .call(() -> transaction.execute(status -> {
                    var before = rowsRead();
                    work.run();
                    return rowsRead() - before;
                })));
    }

    private void assertRaised(long count) {
        assertThat(questions.found(EVER))
                .filteredOn(found -> found.question().code().equals("raised-without-evidence"))
                .extracting(SavedQuestions.Found::count)
                .containsExactly(count);
    }

    @Test
    void countsAllInTwoStatementsWhateverThereIs() {
        found("reopened");
        var few = TestStatements.during(() -> people.auditor(force).run(() -> questions.found(EVER)));
        for (int i = 0; i < 3; i++) {
            rate("MH01", i);
        }
        var many = TestStatements.during(() -> people.auditor(force).run(() -> questions.found(EVER)));
        assertThat(many).as("told today, counts").hasSize(2).hasSameSizeAs(few);
        assertThat(people.auditor(force).call(() -> questions.found(EVER)))
                .filteredOn(found -> found.question().code().equals("raised-without-evidence"))
                .singleElement()
                .extracting(SavedQuestions.Found::count)
                .isEqualTo(2L);
        assertThat(people.auditor(TestPeople.freshForce()).call(() -> questions.found(EVER)))
                .filteredOn(found -> !found.question().code().equals("roles-changed"))
                .allMatch(found -> found.count() == 0);
    }

    @Test
    void listsAPageOfFindingsInThreeStatements() {
        rate("MH01", 0);
        rate("MH01", 1);
        found("raised-without-evidence");
        assertThat(TestStatements.during(() -> people.auditor(force)
                        .run(() -> log.page(
                                ChangeFilter.ofQuestion("raised-without-evidence", EVER), null, 50, Texts.ENGLISH))))
                .as("told today, page, names, and the edition's words")
                .hasSizeBetween(3, 5);
    }

    @Test
    void findsByArea() {
        rate("MH01", 1);
        rate("LG01", 1);
        show("LG01", day(-10));
        var inArea = filter("area", "LG");
        assertThat(headlines(inArea)).hasSize(2).allMatch(words -> words.contains("LG01"));
        assertThatThrownBy(() -> headlines(filter("area", "nothing"))).isInstanceOf(Refused.class);
        assertThat(people.auditor(force).call(() -> log.areas(Texts.ENGLISH))).containsKeys("MH", "LG");
        assertThat(people.auditor(TestPeople.freshForce()).call(() -> log.areas(Texts.ENGLISH)))
                .isEmpty();
    }

    private static ChangeFilter filter(String name, String value) {
        return ChangeFilter.read(each -> each.equals(name) ? value : null);
    }

    private LocalDate day(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
    }

    private void rate(String standard, int level) {
        var saved = people.lead(force)
                .call(() -> answers.save(
                        assessment.getId(),
                        standard,
                        new SaveAnswer(level, false, null, null, versions.get(standard), UUID.randomUUID())));
        versions.put(standard, saved.version());
    }

    private Evidence show(String standard, LocalDate dated) {
        return people.lead(force)
                .call(() -> evidence.offerLink(
                        new Subject(AssessmentService.SUBJECT, assessment.getId(), standard),
                        new Offer("Minutes", EvidenceKind.MINUTES, dated, Classification.OFFICIAL, true),
                        "https://example.org/" + UUID.randomUUID()));
    }

    /** Headlines of what a question finds, newest first, without the levels. */
    private List<String> found(String question) {
        return headlines(ChangeFilter.ofQuestion(question, EVER));
    }

    private List<String> headlines(ChangeFilter filter) {
        return people.auditor(force).call(() -> log.page(filter, null, 50, Texts.ENGLISH)).changes().stream()
                .map(told -> told.headline().words().replaceAll("^(Rated \\w+) .*", "$1"))
                .toList();
    }
}

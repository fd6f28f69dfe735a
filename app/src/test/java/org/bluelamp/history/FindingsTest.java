package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.history.spi.Question;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question finds the same, whether it was asked before, as the log grew, or is asked by the page. */
@PortalTest
class FindingsTest {

    private static final String ASKED = "roles-changed";
    private static final int HEAD_AND_FOOT = 8;
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final String COUNT = "select count(*) from finding where question like '" + ASKED + ":%'";

    @Autowired
    Findings findings;

    @Autowired
    Sealer sealer;

    @Autowired
    SavedQuestions questions;

    @Autowired
    Stories stories;

    @Autowired
    ChangeLog log;

    @Autowired
    HistoryExport export;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private final String force = TestPeople.freshForce();
    private int times;

    @BeforeEach
    void theAuditorIsKnown() {
        people.auditor(force);
    }

    @Test
    void findsTheSameBeforeAndAfterItIsKept() throws SQLException, IOException {
        change(7);
        var before = found();
        assertThat(before).hasSizeGreaterThanOrEqualTo(7);
        sealer.seal();
        assertThat(ask(COUNT)).containsExactly("0");
        findings.keep(force);
        assertThat(found()).isEqualTo(before);
        assertThat(inTheFile()).isEqualTo(before.size());
        assertThat(ask(COUNT)).containsExactly(String.valueOf(before.size()));
        assertThat(
                        ask(
                                "select count(distinct number), max(number) = (select last from log_head) from finding_standing"))
                .as("each question stands at the end of the log")
                .containsExactly("1 t");
    }

    @Test
    void addsWhatIsNotSealedAndWhatIsNotAskedYet() throws SQLException {
        change(3);
        sealer.seal();
        findings.keep(force);
        var kept = Integer.parseInt(ask(COUNT).getFirst());
        change(2);
        sealer.seal();
        change(2);
        assertThat(found()).hasSize(kept + 4);
        findings.keep(force);
        findings.keep(force);
        assertThat(found()).hasSize(kept + 4);
        assertThat(ask(COUNT)).as("sealed and no more").containsExactly(String.valueOf(kept + 2));
    }

    @Test
    void showsNothingThatItWouldNotFindNow() throws SQLException {
        change(2);
        signIn.known(force, "s", "Another name", roles());
        sealer.seal();
        findings.keep(force);
        var found = found();
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            assertThat(portal.run(
                            "insert into finding (question, change_id, at) select f.question, c.id, c.at from change c,"
                                    + " (select distinct question from finding where question like '" + ASKED + ":%') f"
                                    + " where c.entity = 'person' on conflict do nothing"))
                    .as("forged")
                    .isPositive();
        }
        assertThat(found()).isEqualTo(found);
    }

    /** What decision 0014 says of it: who takes findings out of the table hides them from the page, and not from the file. */
    @Test
    void asksTheHistoryItselfForAFile() throws SQLException, IOException {
        change(3);
        sealer.seal();
        findings.keep(force);
        var found = found().size();
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            portal.run("delete from finding");
        }
        assertThat(found()).isEmpty();
        assertThat(inTheFile()).isEqualTo(found);
    }

    @Test
    void asksAnewWhatReadsOtherwise() throws SQLException {
        change(2);
        sealer.seal();
        findings.keep(force);
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            portal.run("update finding_standing set question = '" + ASKED + ":000000000000' where question like '"
                    + ASKED + ":%'");
            portal.run("delete from finding");
        }
        findings.keep(force);
        assertThat(found()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ask("select count(*) from finding_standing where question like '%:000000000000'"))
                .containsExactly("0");
        var question = stories.question(ASKED).orElseThrow();
        var other = new Question(ASKED, question.text(), question.entities(), question.given(), "true");
        assertThat(new QuestionText(other).key()).isNotEqualTo(new QuestionText(question).key());
    }

    @Test
    void leavesAForceToWhoeverIsAtIt() throws SQLException {
        change(1);
        sealer.seal();
        try (var other = AtThePrompt.portal().pinnedTo(force)) {
            other.connection().setAutoCommit(false);
            other.ask("select pg_advisory_xact_lock(hashtext('bluelamp questions ' || pinned_force()))");
            findings.keep(force);
            assertThat(ask("select count(*) from finding_standing")).containsExactly("0");
            other.connection().rollback();
        }
        findings.keep(force);
        assertThat(ask("select count(*) > 0 from finding_standing")).containsExactly("t");
    }

    @Test
    void goesThroughThePagesOfAllThree() {
        change(4);
        sealer.seal();
        findings.keep(force);
        change(3);
        sealer.seal();
        change(2);
        var all = found();
        var paged = new ArrayList<String>();
        ChangeCursor after = null;
        do {
            var asked = after;
            var page = people.auditor(force)
                    .call(() -> log.page(ChangeFilter.ofQuestion(ASKED, EVER), asked, 2, Texts.ENGLISH));
            page.changes().forEach(told -> paged.add(told.change().id().toString()));
            after = page.older();
        } while (after != null);
        assertThat(paged).isEqualTo(all);
    }

    /** So many sign-ins with other roles than the one before. */
    private void change(int more) {
        for (int i = 0; i < more; i++) {
            times++;
            signIn.known(force, "s", "Ann", roles());
        }
    }

    private EnumSet<Role> roles() {
        return times % 2 == 0 ? EnumSet.of(Role.LEAD) : EnumSet.of(Role.CONTRIBUTOR);
    }

    private List<String> found() {
        var auditor = people.auditor(force);
        var page = auditor.call(() -> log.page(ChangeFilter.ofQuestion(ASKED, EVER), null, 100, Texts.ENGLISH));
        var counted = auditor.call(() -> questions.found(EVER)).stream()
                .filter(each -> each.question().code().equals(ASKED))
                .mapToLong(SavedQuestions.Found::count)
                .sum();
        assertThat(page.changes()).as("counted and listed").hasSize((int) counted);
        return page.changes().stream()
                .map(told -> told.change().id().toString())
                .toList();
    }

    private int inTheFile() throws IOException {
        var out = new ByteArrayOutputStream();
        people.auditor(force).call(() -> {
            try {
                export.write(ChangeFilter.ofQuestion(ASKED, EVER), ListFormat.CSV, Texts.ENGLISH, out);
                return out;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return (int) out.toString(StandardCharsets.UTF_8).lines().count() - HEAD_AND_FOOT;
    }

    private List<String> ask(String sql) throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            return portal.ask(sql);
        }
    }
}

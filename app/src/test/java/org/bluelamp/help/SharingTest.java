package org.bluelamp.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the first word to the last, and who knows what meanwhile. */
@PortalTest
class SharingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SharingService sharings;

    @Autowired
    AssessmentService assessments;

    @Autowired
    AnswerService answers;

    @Autowired
    Inbox inbox;

    @Autowired
    Practices practices;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcTemplate jdbc;

    private final String force = TestPeople.freshForce();
    private TestHelp help;

    @BeforeEach
    void begin() {
        help = new TestHelp(context);
    }

    private int seen(String table, String sentence) {
        return jdbc.queryForObject("select count(*) from " + table + " where sentence = ?", Integer.class, sentence);
    }

    private InboxItem item(UUID id) {
        return people.national(Role.ANALYST).call(() -> inbox.item(id));
    }

    @Test
    void isKnownToTheNationalServiceFromTheConfirmationToTheWithdrawalAlone() {
        var sentence = "A facilitator for " + force;
        var asked = help.asked(force, "MH07", sentence);
        assertThatThrownBy(() -> item(asked.getId())).isInstanceOf(Absent.class);
        people.national(Role.EDITOR).run(() -> {
            assertThat(seen("sharing", sentence)).isZero();
            assertThat(seen("help_request", sentence)).isZero();
        });

        var sent = help.confirmed(force, asked);
        assertThat(item(sent.getId())).satisfies(item -> {
            assertThat(item.force()).isEqualTo(force);
            assertThat(item.standard()).isEqualTo("MH07");
            assertThat(item.area()).isEqualTo("MH");
            assertThat(item.contact()).isEqualTo(TestHelp.MAIL);
            assertThat(item.sentence()).isEqualTo(sentence);
            assertThat(item.state()).isEqualTo(CaseState.NEW);
        });
        people.lead(TestPeople.freshForce()).run(() -> {
            assertThat(seen("help_request", sentence)).as("no other force").isZero();
            assertThat(seen("sharing", sentence)).isZero();
        });

        people.lead(force).run(() -> sharings.withdraw(sent.getId(), sent.version()));
        assertThatThrownBy(() -> item(sent.getId())).isInstanceOf(Absent.class);
        people.lead(force)
                .run(() -> assertThat(jdbc.queryForList(
                                "select operation from change where entity = 'help_request' and record = ? order by at",
                                String.class,
                                sent.getId()))
                        .as("the history stays")
                        .containsExactly("insert", "delete"));
    }

    @Test
    void carriesNothingOfAnAnswer() {
        for (var table : List.of("help_request", "practice")) {
            assertThat(people.lead(force)
                            .call(() -> jdbc.queryForList(
                                    "select column_name from information_schema.columns where table_name = ?",
                                    String.class,
                                    table)))
                    .as(table)
                    .containsExactlyInAnyOrder(
                            "force",
                            "id",
                            "edition",
                            "area",
                            "standard",
                            "contact",
                            "sentence",
                            table.equals("practice") ? "published_at" : "sent_at");
        }
    }

    @Test
    void asksForHelpWithAnyStandardSoThatAskingTellsNoRating() {
        help.strong(force, "MH07");
        assertThat(help.asked(force, "MH07", "More of it.").state()).isEqualTo(SharingState.TO_CONFIRM);
    }

    @Test
    void offersPracticeFromAStrengthAloneAndEveryForceFindsIt() {
        people.lead(force)
                .run(() -> assertThatThrownBy(
                                () -> sharings.ask(TestHelp.asking(SharingKind.PRACTICE, "TD03", "Works.")))
                        .isInstanceOfSatisfying(Refused.class, refused -> {
                            assertThat(refused.field()).isEqualTo("standard");
                            assertThat(refused.text()).isEqualTo("help.refused.no-strength");
                        }));
        var sentence = "Peer support on each shift of " + force;
        var offered = help.offered(force, "TD03", sentence);
        people.contributor(TestPeople.freshForce()).run(() -> {
            assertThat(practices.list("TD", "TD03", null, 200)).anySatisfy(found -> {
                assertThat(found.force()).isEqualTo(force);
                assertThat(found.sentence()).isEqualTo(sentence);
            });
            assertThat(practices.list("MH", null, null, 200))
                    .noneMatch(found -> found.sentence().equals(sentence));
            assertThat(practices.practice(offered.getId()).contact()).isEqualTo(TestHelp.MAIL);
            assertThat(seen("sharing", sentence)).isZero();
        });
        people.chief(force).run(() -> sharings.withdraw(offered.getId(), offered.version()));
        people.contributor(TestPeople.freshForce())
                .run(() -> assertThatThrownBy(() -> practices.practice(offered.getId()))
                        .isInstanceOf(Absent.class));
    }

    /** What was true when it was written is what every force would read now. */
    @Test
    void isNotOfferedOnceTheRatingHasFallen() {
        help.strong(force, "TD03");
        var asked = people.lead(force)
                .call(() -> sharings.ask(TestHelp.asking(SharingKind.PRACTICE, "TD03", "Worked once in " + force)));
        people.lead(force).run(() -> {
            var assessment = assessments.all().getFirst().getId();
            var rated = assessments.standing(assessment).answer("TD03").orElseThrow();
            answers.save(assessment, "TD03", new SaveAnswer(0, false, null, null, rated.version(), UUID.randomUUID()));
        });
        people.chief(force)
                .run(() -> assertThatThrownBy(() -> sharings.confirm(asked.getId(), asked.version()))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.text()).isEqualTo("help.refused.no-strength")));
        people.contributor(TestPeople.freshForce())
                .run(() ->
                        assertThat(seen("practice", "Worked once in " + force)).isZero());
        people.chief(force)
                .run(() -> assertThat(sharings.withdraw(asked.getId(), asked.version())
                                .state())
                        .isEqualTo(SharingState.WITHDRAWN));
    }

    @Test
    void isDeclinedWithAReasonAndThenStands() {
        var asked = help.asked(force, "MH07", "A facilitator.");
        people.chief(force).run(() -> {
            assertThatThrownBy(() -> sharings.decline(asked.getId(), 0, " "))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("reason"));
            var declined = sharings.decline(asked.getId(), 0, "We have one.");
            assertThat(declined.reason()).contains("We have one.");
            assertThatThrownBy(() -> sharings.confirm(asked.getId(), declined.version()))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> sharings.withdraw(asked.getId(), declined.version()))
                    .isInstanceOf(Refused.class);
        });
        assertThatThrownBy(() -> item(asked.getId())).isInstanceOf(Absent.class);
    }

    @Test
    void refusesWhatIsMissingAllAtOnce() {
        people.lead(force).run(() -> {
            assertThat(sharings.refusals(SharingAsked.of("gift", "no-edition", "MH07", "a phone", " ", null)))
                    .extracting(Refused::field)
                    .containsExactly("kind", "standard", "contact", "sentence");
            assertThat(sharings.refusals(TestHelp.asking(SharingKind.HELP, "XX99", "x".repeat(501))))
                    .extracting(Refused::field)
                    .containsExactly("standard", "sentence");
        });
    }

    @Test
    void isOneHoweverOftenItIsSentAndOneForAStandard() {
        var asking = TestHelp.asking(SharingKind.HELP, "MH07", "A facilitator.");
        people.lead(force).run(() -> {
            var first = sharings.ask(asking);
            assertThat(sharings.ask(asking).getId()).isEqualTo(first.getId());
            assertThatThrownBy(() -> sharings.ask(TestHelp.asking(SharingKind.HELP, "MH07", "Another.")))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.text()).isEqualTo("help.refused.there.help"));
            sharings.withdraw(first.getId(), first.version());
            assertThat(sharings.ask(TestHelp.asking(SharingKind.HELP, "MH07", "Another.")))
                    .isNotNull();
        });
    }

    @Test
    void isOneEvenIfItIsSentTwiceAtOnce() throws InterruptedException {
        var asking = TestHelp.asking(SharingKind.HELP, "MH07", "A facilitator.");
        var lead = people.lead(force);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(1, 2)
                    .map(_ -> threads.submit(
                            () -> lead.call(() -> sharings.ask(asking).getId())))
                    .toList();
            for (var one : both) {
                try {
                    assertThat(one.get()).isNotNull();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOfAny(Stale.class, Refused.class);
                }
            }
        }
        lead.run(() -> assertThat(sharings.list(null, 10)).hasSize(1));
    }

    @Test
    void takesTheVersionThatWasSeen() {
        var asked = help.asked(force, "MH07", "A facilitator.");
        people.chief(force)
                .run(() -> assertThatThrownBy(() -> sharings.confirm(asked.getId(), asked.version() + 1))
                        .isInstanceOf(Stale.class));
        people.chief(TestPeople.freshForce())
                .run(() -> assertThatThrownBy(() -> sharings.confirm(asked.getId(), asked.version()))
                        .isInstanceOf(Absent.class));
    }

    @Test
    void tellsTheHistoryInWords() {
        var sent = help.sent(force, "MH07", "A facilitator.");
        people.lead(force).run(() -> {
            sharings.withdraw(sent.getId(), sent.version());
            var told = log.page(ChangeFilter.NONE, null, 20, Locale.UK).changes().stream()
                    .map(change -> change.headline().words())
                    .toList();
            assertThat(told)
                    .contains(
                            "Wrote a request for help with MH07",
                            "Confirmed the request for help with MH07",
                            "Request for help with MH07 told to the national service",
                            "Withdrew the request for help with MH07",
                            "Request for help with MH07 taken back from the national service");
        });
    }

    @Test
    void readsItsListInTwoStatementsHoweverLongItIs() {
        help.sent(force, "MH07", "One.");
        people.lead(force).run(() -> assertThat(listing()).isEqualTo(2));
        List.of("MH08", "MH09", "MH10").forEach(standard -> help.sent(force, standard, "More."));
        people.lead(force).run(() -> assertThat(listing()).isEqualTo(2));
    }

    private int listing() {
        return TestStatements.during(() -> sharings.replies(sharings.list(null, 50)))
                .size();
    }

    @Test
    void pagesThroughItsList() {
        var first = help.asked(force, "MH07", "One.");
        var second = help.asked(force, "MH08", "Two.");
        people.lead(force).run(() -> {
            var top = sharings.list(null, 1).getFirst();
            var rest = sharings.list(new PageEnd(top.askedAt(), top.getId()), 5);
            assertThat(rest).hasSize(1);
            assertThat(List.of(top.getId(), rest.getFirst().getId()))
                    .containsExactlyInAnyOrder(first.getId(), second.getId());
        });
        assertThat(TestAssessments.EDITION).isEqualTo(first.edition());
    }
}

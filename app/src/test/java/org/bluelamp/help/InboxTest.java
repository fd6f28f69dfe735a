package org.bluelamp.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the national service makes of a request, and what of it goes back. */
@PortalTest
class InboxTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SharingService sharings;

    @Autowired
    Inbox inbox;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcTemplate jdbc;

    private final String force = TestPeople.freshForce();
    private TestHelp help;
    private Sharing sent;

    @BeforeEach
    void send() {
        help = new TestHelp(context);
        sent = help.sent(force, "MH07", "A facilitator.");
    }

    private Reply reply(String who) {
        return people.lead(who).call(() -> sharings.replies(List.of(sent)).get(sent.getId()));
    }

    @Test
    void goesFromNewToClosedAndTheForceReadsHowFarItIs() {
        assertThat(reply(force).state()).isEqualTo(CaseState.NEW);
        var editor = people.national(Role.EDITOR);
        people.national(Role.ANALYST).run(() -> {
            var id = sent.getId();
            assertThatThrownBy(() -> inbox.answer(id, 0, "Yes."))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.text()).isEqualTo("help.refused.case.new"));
            var taken = inbox.takeInHand(id, 0);
            assertThat(taken.state()).isEqualTo(CaseState.IN_HAND);
            assertThat(taken.version()).isEqualTo(1);
            assertThatThrownBy(() -> inbox.takeInHand(id, 0)).isInstanceOf(Stale.class);
            assertThatThrownBy(() -> inbox.answer(id, 1, "")).isInstanceOf(Refused.class);
        });
        editor.run(() -> {
            var over = inbox.takeInHand(sent.getId(), 1);
            assertThat(over.takenBy()).isEqualTo(editor.personId());
            var answered = inbox.answer(sent.getId(), over.version(), "One comes in March.");
            assertThat(answered.note()).isEqualTo("One comes in March.");
            assertThatThrownBy(() -> inbox.takeInHand(sent.getId(), answered.version()))
                    .isInstanceOf(Refused.class);
        });
        assertThat(reply(force)).satisfies(reply -> {
            assertThat(reply.state()).isEqualTo(CaseState.ANSWERED);
            assertThat(reply.note()).isEqualTo("One comes in March.");
        });
        editor.run(() -> {
            var item = inbox.item(sent.getId());
            assertThat(inbox.close(sent.getId(), item.version()).state()).isEqualTo(CaseState.CLOSED);
        });
        assertThat(reply(force).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void letsTheAskerAloneReadTheAnswer() {
        people.national(Role.ANALYST).run(() -> {
            inbox.takeInHand(sent.getId(), 0);
            inbox.answer(sent.getId(), 1, "One comes in March.");
        });
        assertThat(cases(force)).isEqualTo(1);
        assertThat(cases(TestPeople.freshForce())).isZero();
    }

    private int cases(String who) {
        return people.lead(who)
                .call(() -> jdbc.queryForObject(
                        "select count(*) from help_case where request = ?", Integer.class, sent.getId()));
    }

    @Test
    void takesNoOtherForcesWordForTheNationalServices() {
        people.lead(TestPeople.freshForce())
                .run(() -> jdbc.update(
                        "insert into help_case (id, version, request, asker, state, taken_by, taken_at, note)"
                                + " values (?, 0, ?, ?, 'answered', ?, now(), 'No.')",
                        UUID.randomUUID(),
                        sent.getId(),
                        force,
                        UUID.randomUUID()));
        assertThat(reply(force).state()).isEqualTo(CaseState.NEW);
        people.national(Role.ANALYST)
                .run(() -> assertThat(inbox.item(sent.getId()).state()).isEqualTo(CaseState.NEW));
    }

    @Test
    void findsByStateForceAndAreaPageByPageInOneStatement() {
        var other = help.sent(force, "LG01", "A template.");
        people.national(Role.ANALYST).run(() -> {
            inbox.takeInHand(other.getId(), 0);
            assertThat(inbox.list(new InboxFilter(null, force, null), null, 10))
                    .extracting(InboxItem::id)
                    .containsExactlyInAnyOrder(sent.getId(), other.getId());
            assertThat(inbox.list(new InboxFilter(CaseState.NEW, force, null), null, 10))
                    .extracting(InboxItem::id)
                    .containsExactly(sent.getId());
            assertThat(inbox.list(new InboxFilter(null, force, "LG"), null, 10))
                    .extracting(InboxItem::id)
                    .containsExactly(other.getId());
            var top = inbox.list(new InboxFilter(null, force, null), null, 1).getFirst();
            assertThat(inbox.list(new InboxFilter(null, force, null), new PageEnd(top.sentAt(), top.id()), 10))
                    .extracting(InboxItem::id)
                    .hasSize(1)
                    .doesNotContain(top.id());
            assertThat(TestStatements.during(() -> inbox.list(InboxFilter.ALL, null, 50)))
                    .hasSize(1);
        });
    }

    @Test
    void tellsTheNationalHistory() {
        people.national(Role.ANALYST).run(() -> inbox.takeInHand(sent.getId(), 0));
        people.national(Role.NATIONAL_AUDITOR)
                .run(() -> assertThat(
                                log.page(ChangeFilter.NONE, null, 20, Locale.UK).changes())
                        .anySatisfy(change -> assertThat(change.headline().words())
                                .isEqualTo("Took a request of " + force + " in hand")));
    }
}

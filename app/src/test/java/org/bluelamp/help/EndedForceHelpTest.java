package org.bluelamp.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bluelamp.PortalTest;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.ForceStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A force that has merged or closed says nothing new by name, and can take back what it said. */
@PortalTest
class EndedForceHelpTest {

    private static final String FORCE = "kingsford";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    SharingService sharings;

    @Autowired
    Practices practices;

    @Autowired
    Inbox inbox;

    private TestHelp help;

    @BeforeEach
    void begin() {
        help = new TestHelp(context);
    }

    /** Its standards are free again for other tests. */
    @AfterEach
    void asItWas() {
        forces.asItWas();
        help.takenBack(FORCE);
    }

    private static void refused(String text, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.text()).isEqualTo(text));
    }

    @Test
    void asksAndOffersNothingNew() {
        help.strong(FORCE, "TD03");
        forces.merge(FORCE, "estuary");
        people.lead(FORCE).run(() -> {
            var asking = TestHelp.asking(SharingKind.HELP, "MH07", "A facilitator.");
            assertThat(sharings.refusals(asking))
                    .as("the one reason, whatever else is missing")
                    .extracting(Refused::text)
                    .containsExactly("help.refused.merged");
            refused("help.refused.merged", () -> sharings.ask(asking));
            refused("help.refused.merged", () -> sharings.ask(TestHelp.asking(SharingKind.PRACTICE, "TD03", "Works.")));
        });
        forces.close(FORCE);
        people.lead(FORCE)
                .run(() -> refused(
                        "help.refused.closed-force",
                        () -> sharings.ask(TestHelp.asking(SharingKind.HELP, "MH07", "A facilitator."))));
    }

    @Test
    void confirmsNothingThatStillWaitedAndCanWithdrawIt() {
        var asked = help.asked(FORCE, "MH08", "A facilitator.");
        forces.merge(FORCE, "estuary");
        people.chief(FORCE).run(() -> {
            assertThat(sharings.waiting(10)).as("nothing waits any more").isEmpty();
            refused("help.refused.merged", () -> sharings.confirm(asked.getId(), asked.version()));
            assertThat(sharings.withdraw(asked.getId(), asked.version()).state())
                    .isEqualTo(SharingState.WITHDRAWN);
        });
    }

    @Test
    void offersWhatItOfferedToNobodyAnyMoreAndTakesItBack() {
        var sentence = "Peer support, " + UUID.randomUUID();
        var offered = help.offered(FORCE, "TD03", sentence);
        var reader = people.contributor(TestPeople.freshForce());
        reader.run(() -> assertThat(offers()).contains(sentence));
        forces.merge(FORCE, "estuary");
        reader.run(() -> {
            assertThat(offers()).doesNotContain(sentence);
            assertThatThrownBy(() -> practices.practice(offered.getId())).isInstanceOf(Absent.class);
        });
        people.lead(FORCE)
                .run(() -> assertThat(sharings.withdraw(offered.getId(), offered.version())
                                .state())
                        .isEqualTo(SharingState.WITHDRAWN));
    }

    private List<String> offers() {
        return practices.list("TD", "TD03", null, 200).stream()
                .map(Practice::sentence)
                .toList();
    }

    @Test
    void isMarkedInTheInboxWhereItsRequestStays() {
        var sent = help.sent(FORCE, "MH09", "A facilitator.");
        var analyst = people.national(Role.ANALYST);
        assertThat(analyst.call(() -> inbox.item(sent.getId())).forceStatus()).isEqualTo(ForceStatus.ACTIVE);
        forces.merge(FORCE, "estuary");
        analyst.run(() -> {
            assertThat(inbox.list(new InboxFilter(CaseState.NEW, FORCE, null), null, 10))
                    .filteredOn(item -> item.id().equals(sent.getId()))
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.forceStatus()).isEqualTo(ForceStatus.MERGED);
                        assertThat(item.successor()).isEqualTo("estuary");
                    });
            assertThat(inbox.takeInHand(sent.getId(), 0).state())
                    .as("it can still be worked on")
                    .isEqualTo(CaseState.IN_HAND);
        });
    }
}

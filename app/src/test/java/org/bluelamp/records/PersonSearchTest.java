package org.bluelamp.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Absent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Finds what is held about a person in their own force, and in no other. */
@PortalTest
class PersonSearchTest {

    private static final String NAME = "Anwen O’Brien-Pugh";

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    PersonSearch search;

    private final String force = TestPeople.freshForce();
    private final Items items;

    PersonSearchTest(
            @Autowired ConfigurableListableBeanFactory beans,
            @Autowired TestPeople people,
            @Autowired EvidenceService evidence,
            @Autowired RedactionService redactions) {
        items = new Items(people, evidence, redactions, TestSubjects.of(beans).open("MH07"), force);
    }

    @Test
    void findsTheRecordTheDeedsAndTheTexts() throws Exception {
        var person = signIn.known(force, "anwen", NAME, EnumSet.of(Role.CONTRIBUTOR));
        var item = items.accepted("Notes of anwen o’brien-pugh");
        var held = people.auditor(force).call(() -> search.about(person.personId()));
        assertThat(held.name()).isEqualTo(NAME);
        assertThat(held.roles()).isEqualTo("contributor");
        assertThat(held.subject()).isEqualTo("anwen");
        assertThat(held.places()).containsExactly(new HeldAbout.Place("evidence", item.getId(), "title"));
        assertThat(held.changes()).isGreaterThanOrEqualTo(3);
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            assertThat(portal.ask("select role_used, record from change where operation = 'looked-for'"))
                    .containsExactly("auditor " + person.personId());
        }
        var lead = people.lead(force).personId();
        assertThat(people.auditor(force).call(() -> search.about(lead)).deeds())
                .contains(new HeldAbout.Deed("evidence", "insert", 1), new HeldAbout.Deed("evidence", "update", 1));
    }

    @Test
    void findsNobodyOfAnotherForce() {
        var person = people.lead(force).personId();
        var stranger = people.auditor(TestPeople.freshForce());
        assertThatThrownBy(() -> stranger.run(() -> search.about(person))).isInstanceOf(Absent.class);
    }
}

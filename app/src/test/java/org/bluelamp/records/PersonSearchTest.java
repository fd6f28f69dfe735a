package org.bluelamp.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Account;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Absent;
import org.bluelamp.uikit.Texts;
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

    @Autowired
    HoldService holds;

    @Autowired
    ChangeLog log;

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
        assertThat(held.changes())
                .as("offered and accepted, and not their own record")
                .isEqualTo(2);
        assertThat(held.newest()).hasSize(2).contains(items.change(item.getId()));
        assertThat(people.auditor(force)
                        .call(() -> log.page(
                                ChangeFilter.read(name -> name.equals("operation") ? "looked-for" : null),
                                null,
                                1,
                                Texts.ENGLISH))
                        .changes())
                .extracting(told -> told.headline().words())
                .containsExactly("Looked up what is held about " + NAME);
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            assertThat(portal.ask("select role_used, record from change where operation = 'looked-for'"))
                    .containsExactly("auditor " + person.personId());
        }
        var lead = people.lead(force).personId();
        assertThat(people.auditor(force).call(() -> search.about(lead)).deeds())
                .contains(new HeldAbout.Deed("evidence", "insert", 1), new HeldAbout.Deed("evidence", "update", 1));
    }

    /** Under every name and account that they ever had, and where somebody else's record points to them. */
    @Test
    void findsThemByWhatTheyWereCalledBeforeAndByWhatPointsToThem() {
        var before = new Account(
                "s-7", "Rhian \"Red\" Pugh (acting)", new TreeSet<>(Set.of("rp7", "rhian.pugh@home.example")));
        var after = new Account("s-7", "Rhian Teague", new TreeSet<>(Set.of("rt7")));
        var person = signIn.known(force, before, EnumSet.of(Role.CONTRIBUTOR)).personId();
        signIn.known(force, after, EnumSet.of(Role.CONTRIBUTOR));
        var named = items.accepted("Minutes with Rhian \"Red\" Pugh (acting)");
        var known = items.accepted("Ask RP7, who knows");
        items.accepted("Carp70 is nobody’s account");
        var lead = people.lead(force);
        lead.run(() -> holds.place(
                new Held("claim", "Asked for by\nrp7.", null, "force", null, null, null, null, null, null)));
        lead.run(
                () -> holds.place(new Held("claim", "A claim.", null, "person", null, null, null, person, null, null)));
        var held = people.auditor(force).call(() -> search.about(person));
        assertThat(held.name()).isEqualTo("Rhian Teague");
        assertThat(held.accounts()).containsExactly("rt7");
        assertThat(held.earlierNames()).containsExactly(before.name());
        assertThat(held.earlierAccounts()).containsExactly("rhian.pugh@home.example", "rp7");
        assertThat(held.places())
                .containsExactlyInAnyOrder(
                        new HeldAbout.Place("evidence", named.getId(), "title"),
                        new HeldAbout.Place("evidence", known.getId(), "title"));
        assertThat(held.changes()).as("two of each item, and two holds").isEqualTo(6);
    }

    /** What other forces let this one read is theirs: what they offer to all, and whom they let in from here. */
    @Test
    void findsNothingThatAnotherForceHolds() throws Exception {
        var person = signIn.known(force, "anwen", NAME, EnumSet.of(Role.CONTRIBUTOR));
        var other = TestPeople.freshForce();
        var columns = " (force, id, edition, area, standard, contact, sentence, published_at)";
        var own = UUID.randomUUID();
        try (var superuser = AtThePrompt.superuser()) {
            for (var row : Map.of(force, own, other, UUID.randomUUID()).entrySet()) {
                superuser.run("insert into practice" + columns + " values ('" + row.getKey() + "', '" + row.getValue()
                        + "', 'e', 'a', 's', '" + NAME + "', 'Ask us.', now())");
            }
            superuser.run(
                    "insert into guest_grant (force, id, version, role, home, account, reason, starts, ends, granted_by,"
                            + " granted_at) values ('" + other + "', gen_random_uuid(), 0, 'guest-auditor', '" + force
                            + "', 'anwen@" + force + "', 'Asked for " + NAME + "', current_date, current_date,"
                            + " gen_random_uuid(), now())");
        }
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            assertThat(portal.ask("select count(*) from practice where contact = '" + NAME + "'"))
                    .as("can be read here")
                    .containsExactly("2");
            assertThat(portal.ask("select count(*) from guest_grant")).containsExactly("1");
        }
        assertThat(people.auditor(force)
                        .call(() -> search.about(person.personId()))
                        .places())
                .containsExactly(new HeldAbout.Place("practice", own, "contact"));
    }

    @Test
    void saysWhereThereIsMoreThanItGives() throws Exception {
        var person = signIn.known(force, "anwen", NAME, EnumSet.of(Role.CONTRIBUTOR));
        for (int i = 0; i < HeldAbout.EACH; i++) {
            signIn.known(force, "n" + i, NAME, EnumSet.of(Role.CONTRIBUTOR));
        }
        done(person.personId(), HeldAbout.NEWEST - 1);
        var all = people.auditor(force).call(() -> search.about(person.personId()));
        assertThat(all.places()).hasSize(HeldAbout.EACH);
        assertThat(all.allPlaces()).as("as many as are given").isTrue();
        assertThat(all.allDeeds()).isTrue();

        signIn.known(force, "one more", NAME, EnumSet.of(Role.CONTRIBUTOR));
        done(person.personId(), 2);
        var more = people.auditor(force).call(() -> search.about(person.personId()));
        assertThat(more.places()).hasSize(HeldAbout.EACH);
        assertThat(more.allPlaces()).isFalse();
        assertThat(more.allDeeds()).isFalse();
    }

    private void done(UUID person, int times) throws SQLException {
        try (var owner = AtThePrompt.owner()) {
            owner.run(
                    "insert into change (force, at, person_id, role_used, home_force, request, purpose, entity, operation,"
                            + " retention, payload_hash) select '" + force + "', now(), '" + person + "', 'lead', '"
                            + force
                            + "', '', '', 'thing', 'opened', 'access', '' from generate_series(1, " + times + ")");
        }
    }

    @Test
    void findsNobodyOfAnotherForce() {
        var person = people.lead(force).personId();
        var stranger = people.auditor(TestPeople.freshForce());
        assertThatThrownBy(() -> stranger.run(() -> search.about(person))).isInstanceOf(Absent.class);
    }
}

package org.bluelamp.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.RoleEvent;
import org.bluelamp.identity.RoleEvent.Deed;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RoleGrantsTest {

    /** A force that the operator's files name. */
    private static final String DIRECTORY = "orwick";

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Autowired
    RoleGrants grants;

    @Autowired
    UserList list;

    @Autowired
    ChangeLog log;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void somebodyIsKnown() {
        auditor = people.auditor(force);
        signIn.known(force, "ann", "Ann", EnumSet.of(Role.LEAD, Role.CONTRIBUTOR));
    }

    @Test
    void saysWhoGaveARoleThatIsHeld() {
        tell(given("ann", "Robin Admin", "lead"));

        assertThat(ann().grants()).singleElement().isEqualTo(new RoleGrant(Role.LEAD, "Robin Admin", NOON));
        assertThat(ann().grant(Role.CONTRIBUTOR)).isEmpty();
        assertThat(said())
                .contains(
                        "Robin Admin gave ann.login the role wellbeing lead at the identity provider, 3 March 2026, 12:00");
    }

    @Test
    void namesTheGiverWhomOnlyTheForceKnowsAndElseTheAccount() {
        signIn.known(force, "giver", "Ben", EnumSet.of(Role.CHIEF));
        tell(given("ann", "", "lead"));
        tell(event("ann", Deed.GIVEN, "stranger", "", NOON, "contributor"));

        assertThat(ann().grant(Role.LEAD)).map(RoleGrant::by).hasValue("Ben");
        assertThat(ann().grant(Role.CONTRIBUTOR)).map(RoleGrant::by).hasValue("stranger");
        assertThat(said()).anyMatch(line -> line.startsWith("Account stranger gave"));
    }

    @Test
    void forgetsWhatWasTakenOrLeft() {
        tell(given("ann", "Robin", "lead"));
        tell(event("ann", Deed.TAKEN, "giver", "Robin", NOON.plusSeconds(1), "lead"));
        assertThat(ann().grants()).isEmpty();

        tell(event("ann", Deed.GIVEN, "giver", "Sam", NOON.plusSeconds(2), "lead", "contributor"));
        assertThat(ann().grants()).hasSize(2);
        tell(event("ann", Deed.LEFT, "giver", "Sam", NOON.plusSeconds(3)));
        assertThat(ann().grants()).isEmpty();
        assertThat(said()).anyMatch(line -> line.startsWith("Sam took ann.login out of the force"));
    }

    @Test
    void saysWhoLeftUntilTheyComeInAgain() {
        assertThat(names(Whom.PRIVILEGED)).contains("Ann");
        assertThat(names(Whom.LEFT)).isEmpty();
        var left = now();
        tell(event("ann", Deed.LEFT, "giver", "Sam", left));

        assertThat(ann().leftAt()).isEqualTo(left);
        assertThat(ann().roles()).as("as last seen").containsExactly(Role.LEAD, Role.CONTRIBUTOR);
        assertThat(names(Whom.LEFT)).containsExactly("Ann");
        assertThat(names(Whom.PRIVILEGED)).doesNotContain("Ann");
        assertThat(names(Whom.ALL)).contains("Ann");

        signIn.bind(force, "ann", "Ann", EnumSet.of(Role.LEAD, Role.CONTRIBUTOR));
        assertThat(ann().leftAt()).isNull();
        assertThat(names(Whom.LEFT)).isEmpty();
        assertThat(names(Whom.PRIVILEGED)).contains("Ann");
    }

    @Test
    void countsNobodyAsGoneWhoWasGivenARoleAfterwards() {
        tell(event("ann", Deed.LEFT, "giver", "Sam", now()));
        assertThat(names(Whom.LEFT)).containsExactly("Ann");
        tell(event("ann", Deed.GIVEN, "giver", "Sam", now(), "lead"));
        assertThat(names(Whom.LEFT)).isEmpty();
        assertThat(names(Whom.PRIVILEGED)).contains("Ann");
    }

    @Test
    void saysWhichRoleWasTakenUntilItIsGivenOrSeenAgain() {
        var taken = now();
        tell(event("ann", Deed.TAKEN, "giver", "Sam", taken, "lead"));

        assertThat(ann().roles()).containsExactly(Role.LEAD, Role.CONTRIBUTOR);
        assertThat(ann().takenAt(Role.LEAD)).hasValue(taken);
        assertThat(ann().takenAt(Role.CONTRIBUTOR)).isEmpty();
        assertThat(ann().leftAt()).isNull();
        assertThat(names(Whom.PRIVILEGED)).doesNotContain("Ann");

        tell(event("ann", Deed.GIVEN, "giver", "Sam", now(), "lead"));
        assertThat(ann().takenAt(Role.LEAD)).isEmpty();
        assertThat(names(Whom.PRIVILEGED)).contains("Ann");

        tell(event("ann", Deed.TAKEN, "giver", "Sam", now(), "lead", "contributor"));
        assertThat(ann().taken()).hasSize(2);
        signIn.bind(force, "ann", "Ann", EnumSet.of(Role.LEAD, Role.CONTRIBUTOR));
        assertThat(ann().taken())
                .as("their own force's accounts carry the roles")
                .isEmpty();
    }

    @Test
    void isGivenInTheFileToo() {
        tell(event("ann", Deed.TAKEN, "giver", "Sam", now(), "lead"));
        var left = now();
        tell(event("ann", Deed.LEFT, "giver", "Sam", left));
        var bytes = new ByteArrayOutputStream();
        auditor.run(() -> {
            try {
                list.write(Whom.LEFT, ListFormat.CSV, Texts.ENGLISH, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(bytes.toString(UTF_8))
                .contains("Filter,Left", "Rows,1", "Last seen,Left,Id", "wellbeing lead (removed ")
                .contains("," + left.atZone(UkDay.ZONE).toLocalDateTime().withNano(0) + ",");
    }

    /** By the provider's clock, whatever the order in which they were told. */
    @Test
    void believesTheLastOne() {
        tell(event("ann", Deed.GIVEN, "giver", "Late", NOON.plusSeconds(9), "lead"));
        tell(given("ann", "Early", "lead"));

        assertThat(ann().grant(Role.LEAD)).map(RoleGrant::by).hasValue("Late");
    }

    @Test
    void tellsNothingTwice() {
        var event = new RoleEvent(
                UUID.randomUUID(), NOON, DIRECTORY, "x", "x", Deed.GIVEN, List.of("lead"), "giver", "Robin");
        assertThat(grants.untold(List.of(event))).containsExactly(event);
        tell(event);
        tell(event);

        assertThat(grants.untold(List.of(event))).isEmpty();
        assertThat(said(people.auditor(DIRECTORY)))
                .filteredOn(line -> line.startsWith("Robin gave"))
                .hasSize(1);
    }

    @Test
    void tellsOnlyTheForceOfTheRole() {
        var elsewhere = TestPeople.freshForce();
        signIn.known(elsewhere, "ann", "Ann", EnumSet.of(Role.LEAD));
        tell(given("ann", "Robin", "lead"));

        assertThat(people.auditor(elsewhere).call(() -> list.page(Whom.ALL, null, 50)))
                .flatExtracting(KnownPerson::grants)
                .isEmpty();
        tell(event("ann", Deed.LEFT, "giver", "Robin", now()));
        assertThat(people.auditor(elsewhere).call(() -> list.page(Whom.LEFT, null, 50)))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsNoForce() {
        var body = new RoleEvent(
                UUID.randomUUID(), NOON, "an-outside-body", "x", "x", Deed.GIVEN, List.of("guest"), "giver", "");

        assertThat(grants.untold(List.of(body))).isEmpty();
    }

    @Test
    void keepsAGroupThatIsNamedAfterNoRole() {
        tell(given("ann", "Robin", "gold-command"));

        assertThat(ann().grants()).isEmpty();
        assertThat(said()).anyMatch(line -> line.contains("the role gold-command"));
    }

    @Test
    void isFoundByAQuestion() {
        tell(given("ann", "Robin", "lead"));

        var filter = ChangeFilter.read(name -> name.equals("question") ? "roles-granted" : null);
        assertThat(auditor.call(() -> log.list(filter, null, 50, Texts.ENGLISH)).changes())
                .singleElement()
                .satisfies(line -> assertThat(line.headline().words()).startsWith("Robin gave"));
    }

    @Test
    void asksOneMoreStatementOfAListHoweverManyThereAre() {
        tell(given("ann", "Robin", "lead"));
        ann();
        assertThat(TestStatements.during(this::ann))
                .as("told today, list, grants")
                .hasSize(3);
    }

    private void tell(RoleEvent event) {
        grants.tell(event);
    }

    private RoleEvent given(String subject, String byName, String role) {
        return event(subject, Deed.GIVEN, "giver", byName, NOON, role);
    }

    private RoleEvent event(String subject, Deed deed, String by, String byName, Instant at, String... roles) {
        return new RoleEvent(
                UUID.randomUUID(), at, force, subject, subject + ".login", deed, List.of(roles), by, byName);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private List<String> names(Whom whom) {
        return auditor.call(() -> list.page(whom, null, 50)).stream()
                .map(KnownPerson::name)
                .toList();
    }

    private KnownPerson ann() {
        return auditor.call(() -> list.page(Whom.ALL, null, 50)).getFirst();
    }

    private List<String> said() {
        return said(auditor);
    }

    private List<String> said(Actor auditor) {
        return auditor.call(() -> log.list(ChangeFilter.NONE, null, 50, Texts.ENGLISH)).changes().stream()
                .map(line -> line.headline().words())
                .toList();
    }
}

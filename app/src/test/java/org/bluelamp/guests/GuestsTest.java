package org.bluelamp.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.GuestAtDoor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.VisitOver;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the grant to the last page that a guest opened, on the database that decides. */
@PortalTest
class GuestsTest {

    @Autowired
    TestPeople people;

    @Autowired
    Guests guests;

    @Autowired
    Visiting visiting;

    @Autowired
    ChangeLog log;

    @Autowired
    HistoryExport export;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private final String force = TestPeople.freshForce();
    private final String account = "auditor@" + force;

    private GuestGrant let() {
        return people.let(force, Role.GUEST_AUDITOR, account);
    }

    private Actor come(GuestGrant grant) {
        return people.outside(account)
                .call(() -> visiting.welcome(grant.getId()))
                .orElseThrow();
    }

    private static List<String> said(ChangeLog log, ChangeFilter filter) {
        return log.page(filter, null, 50, Texts.ENGLISH).changes().stream()
                .map(told -> told.headline().words())
                .toList();
    }

    @Test
    void letsAnOutsideAuditorReadTheHistoryAndNothingElse() {
        var guest = come(let());

        assertThat(guest.force()).isEqualTo(force);
        assertThat(guest.home()).isEqualTo(TestPeople.OUTSIDE);
        assertThat(guest.pin().homeForce()).isEqualTo(TestPeople.OUTSIDE);
        assertThat(guest.call(() -> said(log, ChangeFilter.NONE)))
                .anyMatch(words ->
                        words.startsWith("Let in " + account + " of Inspectorate of Invented Forces as a guest"));
        assertThat(guest.call(() -> rows("change"))).isPositive();
        assertThat(guest.call(() -> rows("letter"))).isZero();
        assertThat(guest.call(() -> rows("evidence_file"))).isZero();
        assertThatThrownBy(() -> guest.run(() -> jdbc.update("update person set name = 'Nobody'")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesSomebodyOfAnotherForceOnAVisitWithoutTheRolesThatTheyHaveAtHome() {
        var lead = people.lead(force);
        var grant = lead.call(() -> guests.let(new Invitation(
                "audit", "estuary", "lead@estuary", "To learn from each other", guests.today(), guests.today())));
        var guest = people.lead("estuary")
                .call(() -> visiting.welcome(grant.getId()))
                .orElseThrow();

        assertThat(guest.roles()).containsExactly(Role.GUEST_AUDITOR);
        assertThat(guest.home()).isEqualTo("estuary");
        assertThat(guest.call(() -> rows("change"))).isPositive();
        assertThat(guest.call(() -> jdbc.queryForList("select distinct force from change", String.class)))
                .containsExactly(force);
    }

    private long rows(String table) {
        return Optional.ofNullable(jdbc.queryForObject("select count(*) from " + table, Long.class))
                .orElseThrow();
    }

    @Test
    void showsNothingAfterTheLastDayThoughTheSessionGoesOn() {
        var grant = let();
        var guest = come(grant);
        Days.pass(grant.getId(), 9);
        assertThat(guest.call(() -> rows("change"))).as("on the last day").isPositive();
        Days.pass(grant.getId(), 1);

        assertThat(guest.call(() -> rows("change"))).isZero();
        assertThat(guest.call(() -> rows("person"))).isZero();
        assertThat(guest.call(() -> rows("guest_grant"))).isZero();
        assertThatThrownBy(() -> guest.run(() -> events.publishEvent(door(guest, "history"))))
                .isInstanceOf(VisitOver.class);
        assertThat(people.outside(account).call(() -> visiting.open())).isEmpty();
        assertThat(people.outside(account).call(() -> visiting.welcome(grant.getId())))
                .isEmpty();
    }

    @Test
    void showsNothingFromTheMomentOfTheWithdrawal() {
        var guest = come(let());
        var lead = people.lead(force);
        var grant = lead.call(() -> guests.newest(1)).getFirst();
        assertThatThrownBy(() -> lead.run(() -> guests.withdraw(grant.getId(), 0, "Done")))
                .as("they came meanwhile")
                .isInstanceOf(Stale.class);
        lead.run(() -> guests.withdraw(grant.getId(), grant.version(), "Their work is done."));

        assertThat(guest.call(() -> rows("change"))).isZero();
        assertThatThrownBy(() -> guest.run(() -> events.publishEvent(door(guest, "history"))))
                .isInstanceOf(VisitOver.class);
        assertThat(people.auditor(force).call(() -> said(log, ChangeFilter.ofRecord("guest_grant", grant.getId()))))
                .hasSize(3)
                .anyMatch(words -> words.startsWith("Let in "))
                .anyMatch(words -> words.contains("came as a guest"))
                .anyMatch(words -> words.startsWith("Ended the visit of"));
    }

    @Test
    void isFoundByTheQuestionWhenLetInAndWhenEndedAndNotWhenTheyCome() {
        come(let());
        var lead = people.lead(force);
        var grant = lead.call(() -> guests.newest(1)).getFirst();
        var question = ChangeFilter.ofQuestion("guests-let-in", null);
        assertThat(people.auditor(force).call(() -> said(log, question)))
                .singleElement()
                .asString()
                .startsWith("Let in ");
        lead.run(() -> guests.withdraw(grant.getId(), grant.version(), "Their work is done."));
        assertThat(people.auditor(force).call(() -> said(log, question)))
                .satisfiesExactly(
                        ended -> assertThat(ended).startsWith("Ended the visit of"),
                        letIn -> assertThat(letIn).startsWith("Let in "));
        assertThat(people.auditor(force).call(() -> said(log, ChangeFilter.ofRecord("guest_grant", grant.getId()))))
                .as("that they came is a change of the same record")
                .hasSize(3);
    }

    @Test
    void opensNothingBeforeTheFirstDay() {
        var lead = people.lead(force);
        var grant = lead.call(() -> guests.let(asked(today().plusDays(3), today().plusDays(5))));

        assertThat(people.outside(account).call(() -> visiting.open())).isEmpty();
        Days.pass(grant.getId(), 3);
        assertThat(people.outside(account).call(() -> visiting.open()))
                .extracting(OpenDoor::force)
                .containsExactly(force);
    }

    @Test
    void isTheirsAloneWhoCameFirst() {
        var grant = let();
        come(grant);
        var impostor = people.outside("impostor@" + force);

        assertThat(impostor.call(() -> visiting.open())).isEmpty();
        assertThat(impostor.call(() -> visiting.welcome(grant.getId()))).isEmpty();
        assertThat(people.lead(TestPeople.freshForce()).call(() -> visiting.welcome(grant.getId())))
                .as("somebody of another home")
                .isEmpty();
    }

    @Test
    void tellsTheForceEachPageThatTheyOpenedAndEachListThatLeft() throws IOException {
        var grant = let();
        var guest = come(grant);
        guest.run(() -> {
            events.publishEvent(door(guest, "history?person=x"));
            events.publishEvent(door(guest, "seals"));
            try {
                export.write(ChangeFilter.NONE, ListFormat.CSV, Texts.ENGLISH, new ByteArrayOutputStream());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(people.chief(force).call(() -> guests.opened(grant.getId(), 10)))
                .extracting(Opening::address)
                .containsExactly("seals", "history?person=x");
        var found = people.auditor(force)
                .call(() -> log.page(ChangeFilter.ofQuestion("guests-opened", null), null, 50, Texts.ENGLISH)
                        .changes());
        assertThat(found).extracting(told -> told.headline().words()).contains("Opened as a guest: Seals");
        assertThat(found).anyMatch(told -> told.change().operation().equals("exported"));
        assertThat(found).allSatisfy(told -> {
            assertThat(told.change().role()).isEqualTo("guest-auditor");
            assertThat(told.change().homeForce()).isEqualTo(TestPeople.OUTSIDE);
        });
    }

    private static GuestAtDoor door(Actor guest, String address) {
        return new GuestAtDoor(Objects.requireNonNull(guest.visit()), address);
    }

    @Test
    void saysAllThatIsWrongWithAGrantAtOnce() {
        var lead = people.lead(force);
        assertThat(refusals(lead, new Invitation(null, force, "two names", " ", today().minusDays(1), null)))
                .containsExactly(
                        "guests.refused.purpose",
                        "guests.refused.home",
                        "guests.refused.account",
                        "guests.refused.no-reason",
                        "guests.refused.starts",
                        "guests.refused.order");
        assertThat(refusals(lead, asked(today(), today().plusDays(90)))).containsExactly("guests.refused.days");
        assertThat(refusals(lead, asked(today(), today().plusDays(89)))).isEmpty();
        assertThat(refusals(lead, asked(today().plusDays(91), today().plusDays(92))))
                .containsExactly("guests.refused.far");
    }

    private List<String> refusals(Actor lead, Invitation asked) {
        return lead.call(() -> guests.refusals(asked)).stream()
                .map(Refused::text)
                .toList();
    }

    private Invitation asked(LocalDate starts, LocalDate ends) {
        return new Invitation("audit", TestPeople.OUTSIDE, account, "To inspect", starts, ends);
    }

    private LocalDate today() {
        return people.lead(force).call(() -> guests.today());
    }

    /** Not even the portal's own login makes more of a grant than was granted. */
    @Test
    void staysAsItWasGrantedWhateverThePortalDoes() {
        var grant = let().getId();
        var lead = people.lead(force);
        for (var more :
                List.of("ends = ends + 1", "role = 'guest-auditor'", "account = 'another'", "home = 'elsewhere'")) {
            assertThatThrownBy(() ->
                            lead.run(() -> jdbc.update("update guest_grant set " + more + " where id = ?", grant)))
                    .as(more)
                    .isInstanceOf(DataAccessException.class);
        }
        people.lead(force).run(() -> guests.withdraw(grant, 0, "Over"));
        assertThatThrownBy(() -> lead.run(() -> jdbc.update(
                        "update guest_grant set withdrawn_at = null, withdrawn_by = null, withdraw_reason = null where id = ?",
                        grant)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void isAbsentForAnotherForce() {
        var grant = let().getId();
        var other = people.lead(TestPeople.freshForce());
        assertThat(other.call(() -> guests.newest(5))).isEmpty();
        assertThatThrownBy(() -> other.run(() -> guests.grant(grant))).isInstanceOf(Absent.class);
    }
}

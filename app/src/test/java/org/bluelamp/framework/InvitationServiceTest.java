package org.bluelamp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.notices.Post;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.Bilingual;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class InvitationServiceTest {

    private static final String EDITION = "invitations";

    @Autowired
    InvitationService invitations;

    @Autowired
    CycleService cycles;

    @Autowired
    EditionService editions;

    @Autowired
    Invitations rows;

    @Autowired
    Cycles stored;

    @Autowired
    Bilingual texts;

    @Autowired
    ChangeLog log;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Instant before;
    private Actor editor;
    private Cycle planned;

    @BeforeEach
    void plan() {
        before = clock.instant();
        clock.set(Instant.parse("2001-11-22T14:02:00Z"));
        editor = people.national(Role.EDITOR);
        Actor.job(Pin.NATIONAL, "test").run(() -> editions.publish(TestEditions.small(EDITION)));
        planned = editor.call(() -> cycles.plan("Invitations", EDITION, dates()));
    }

    @AfterEach
    void asItWas() {
        forces.asItWas();
        clock.set(before);
    }

    @Test
    void isForEveryForceUntilSomeAreChosen() {
        var invited = editor.call(() -> invitations.of(planned.getId()));
        assertThat(invited.everyone()).isTrue();
        assertThat(invited.includes("northmoor")).isTrue();
        assertThat(invited.includes("whatever force there is")).isTrue();
        assertThat(editor.call(() -> invitations.forces(planned.getId()))).hasSize(48);
        assertThat(editor.call(() -> invitations.others(planned.getId()))).hasSize(48);
    }

    @Test
    void isForTheChosenAloneFromThenOn() {
        var invited = editor.call(() -> invitations.invite(planned.getId(), List.of("northmoor", "estuary")));
        assertThat(invited.includes("estuary")).isTrue();
        assertThat(invited.since("estuary")).contains(clock.instant());
        assertThat(invited.includes("alderdale")).isFalse();
        var lead = people.lead(TestPeople.freshForce());
        assertThat(lead.call(() -> invitations.of(planned.getId())).includes("northmoor"))
                .as("whom a cycle is for is no secret")
                .isTrue();
        assertThat(lead.call(() -> invitations.forces(planned.getId())))
                .extracting(Force::code)
                .containsExactly("estuary", "northmoor");
    }

    @Test
    void addsForcesLaterAndLeavesThoseThatAreInvited() {
        editor.run(() -> invitations.invite(planned.getId(), List.of("northmoor")));
        var first = clock.instant();
        editor.run(() -> cycles.open(planned.getId(), planned.version()));
        clock.advance(Duration.ofDays(1));
        var invited = editor.call(() -> invitations.invite(planned.getId(), List.of("northmoor", "estuary")));
        assertThat(invited.since("northmoor")).contains(first);
        assertThat(invited.since("estuary")).contains(clock.instant());
        refused("framework.invite.refused.nobody", planned, "northmoor");
    }

    @Test
    void narrowsNoCycleThatWasOpenedForEveryForce() {
        editor.run(() -> cycles.open(planned.getId(), planned.version()));
        assertThat(editor.call(() -> invitations.others(planned.getId()))).isEmpty();
        refused("framework.invite.refused.everyone", planned, "northmoor");
        assertThat(editor.call(() -> invitations.of(planned.getId())).everyone())
                .isTrue();
    }

    @Test
    void takesNobodyOnceItHasClosed() {
        editor.run(() -> invitations.invite(planned.getId(), List.of("northmoor")));
        editor.run(() -> cycles.open(planned.getId(), planned.version()));
        clock.set(planned.closes());
        refused("framework.invite.refused.closed", planned, "estuary");
        assertThat(editor.call(() -> invitations.others(planned.getId()))).isEmpty();
    }

    @Test
    void invitesActiveForcesOfTheDirectoryAlone() {
        refused("framework.invite.refused.noForce", planned, "no-such-force");
        refused("framework.invite.refused.nobody", planned);
        forces.merge("northmoor", "estuary");
        refused("framework.invite.refused.noForce", planned, "northmoor");
        forces.close("alderdale");
        assertThat(editor.call(() -> invitations.others(planned.getId())))
                .hasSize(46)
                .extracting(Force::code)
                .doesNotContain("northmoor", "alderdale");
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> editor.run(() -> invitations.invite(UUID.randomUUID(), List.of("estuary"))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsNobodyButTheEditorInvite(Role role) {
        var actor = people.in(role.national() ? Pin.NATIONAL : TestPeople.freshForce(), role);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actor.run(() -> invitations.invite(planned.getId(), List.of("estuary"))));
    }

    @Test
    void isWrittenByNoForceAndTakenBackByNobody() {
        editor.run(() -> invitations.invite(planned.getId(), List.of("northmoor")));
        people.lead("estuary")
                .run(() -> assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(() -> jdbc.update(
                                "insert into invitation (id, version, cycle, invited, invited_at, invited_by)"
                                        + " values (gen_random_uuid(), 0, ?, 'estuary', now(), gen_random_uuid())",
                                planned.getId()))
                        .havingRootCause()
                        .withMessageContaining("row-level security"));
        editor.run(() -> assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jdbc.update("delete from invitation where cycle = ?", planned.getId()))
                .havingRootCause()
                .withMessageContaining("permission denied"));
    }

    @Test
    void tellsTheNationalHistoryOfAllThatWereInvitedTogether() {
        editor.run(() -> invitations.invite(planned.getId(), List.of("northmoor", "estuary", "alderdale")));
        assertThat(told(Locale.UK)).contains("Invited 3 forces");
        assertThat(told(Texts.WELSH)).contains("Gwahoddwyd 3 heddlu");
    }

    @Test
    void writesToThoseThatHaveAnAddressAndInBothLanguages() {
        forces.contact("northmoor", "wellbeing@northmoor.example");
        var post = mock(Post.class);
        var letters = new InvitationLetters(post, texts, forces, rows, stored);
        letters.send(
                planned,
                List.of(
                        forces.find("northmoor").orElseThrow(),
                        forces.find("estuary").orElseThrow()));
        verify(post)
                .send(
                        eq("wellbeing@northmoor.example"),
                        eq("Invitation: Invitations / Gwahoddiad: Invitations"),
                        contains("23 October 2001"));
        verify(post).send(anyString(), anyString(), contains("23 Hydref 2001"));
    }

    @Test
    void writesToEveryForceWhenACycleIsOpenedWithoutAChoice() {
        forces.contact("northmoor", "wellbeing@northmoor.example");
        var post = mock(Post.class);
        when(post.open()).thenReturn(true);
        var letters = new InvitationLetters(post, texts, forces, rows, stored);
        editor.run(() -> letters.send(new CycleOpened(planned.getId())));
        verify(post).send(eq("wellbeing@northmoor.example"), anyString(), anyString());
        editor.run(() -> invitations.invite(planned.getId(), List.of("estuary")));
        var second = mock(Post.class);
        when(second.open()).thenReturn(true);
        editor.run(() ->
                new InvitationLetters(second, texts, forces, rows, stored).send(new CycleOpened(planned.getId())));
        verify(second, never()).send(anyString(), anyString(), anyString());
    }

    private List<String> told(Locale language) {
        var filter = ChangeFilter.read(name -> name.equals("interest") ? "framework" : null);
        return people
                .national(Role.NATIONAL_AUDITOR)
                .call(() -> log.list(filter, null, 20, language))
                .changes()
                .stream()
                .map(told -> told.headline().words())
                .toList();
    }

    private void refused(String text, Cycle cycle, String... codes) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> editor.run(() -> invitations.invite(cycle.getId(), List.of(codes))))
                .satisfies(refusal -> assertThat(refusal.text()).isEqualTo(text));
    }

    private CycleDates dates() {
        var now = clock.instant();
        return new CycleDates(
                now.minus(Duration.ofDays(30)),
                now.minus(Duration.ofDays(10)),
                now.plus(Duration.ofDays(20)),
                now.plus(Duration.ofDays(40)));
    }
}

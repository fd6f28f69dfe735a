package org.bluelamp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.tenancy.Pin;
import org.hibernate.envers.AuditReaderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CycleServiceTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    CycleService cycles;

    @Autowired
    EditionService editions;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManagerFactory factory;

    private Actor editor;
    private String edition;
    private CycleDates dates;

    @BeforeEach
    void publish() {
        editor = people.national(Role.EDITOR);
        edition = "cycle-test-" + NEXT.incrementAndGet();
        Actor.job(Pin.NATIONAL, "test").run(() -> editions.publish(TestEditions.small(edition)));
        // each test's cycles open later than those of the tests before
        var opens = clock.instant().plus(Duration.ofDays(NEXT.get()));
        dates = new CycleDates(opens, days(opens, 30), days(opens, 60), days(opens, 90));
    }

    @Test
    void opensExtendsAndFreezesACycle() {
        var opened = editor.call(() -> cycles.open("Cycle", edition, dates));
        assertThat(opened.state()).isEqualTo(CycleState.OPEN);
        var extended = editor.call(
                () -> cycles.extend(opened.getId(), opened.version(), days(dates.closes(), 7), dates.freezes()));
        assertThat(extended.version()).isGreaterThan(opened.version());

        var before = clock.instant();
        clock.set(extended.closes());
        try {
            editor.run(() -> cycles.freeze(extended.getId(), extended.version()));
        } finally {
            clock.set(before);
        }
        var read = people.lead(TestPeople.freshForce()).call(() -> cycles.cycle(opened.getId()));
        assertThat(read.state()).isEqualTo(CycleState.FROZEN);
        assertThat(read.closes()).isEqualTo(days(dates.closes(), 7));
        assertThat(editor.call(() -> jdbc.queryForList(
                        "select operation || ' ' || role_used from change where record = ? order by at",
                        String.class,
                        opened.getId())))
                .containsExactly("insert editor", "update editor", "update editor");
    }

    @Test
    void showsTheCycleAsItWas() {
        var planned = editor.call(() -> cycles.plan("Cycle", edition, dates));
        editor.run(() -> cycles.open(planned.getId(), planned.version()));
        editor.run(() -> {
            try (var manager = factory.createEntityManager()) {
                var past = AuditReaderFactory.get(manager);
                var revisions = past.getRevisions(Cycle.class, planned.getId());
                assertThat(revisions).hasSize(2);
                assertThat(past.find(Cycle.class, planned.getId(), revisions.getFirst())
                                .state())
                        .isEqualTo(CycleState.PLANNED);
            }
        });
    }

    /** One that opens later leaves the one that runs where everybody finds it. */
    @Test
    void offersTheOpenCycleThatBeganLast() {
        var lead = people.lead(TestPeople.freshForce());
        editor.run(() -> cycles.plan("Planned", edition, later(40_000)));
        var first = editor.call(() -> cycles.open("First", edition, later(20_000)));
        var second = editor.call(() -> cycles.open("Second", edition, later(30_000)));
        clock.set(first.opens().plusSeconds(1));
        assertThat(lead.call(() -> cycles.current()).orElseThrow().getId()).isEqualTo(first.getId());
        clock.set(second.opens().plusSeconds(1));
        assertThat(lead.call(() -> cycles.current()).orElseThrow().getId()).isEqualTo(second.getId());
        var all = lead.call(() -> cycles.all());
        assertThat(all).extracting(Cycle::title).containsSubsequence("Planned", "Second", "First");
        assertThat(lead.call(() -> cycles.after(second.opens(), second.getId(), 1)))
                .extracting(Cycle::getId)
                .containsExactly(first.getId());
    }

    @Test
    void refusesAnEditionThatIsNotPublished() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> editor.run(() -> cycles.open("Cycle", "no-such", dates)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("edition"));
    }

    @Test
    void refusesWhatWasDecidedOnAnOldVersion() {
        var planned = editor.call(() -> cycles.plan("Cycle", edition, dates));
        editor.run(() -> cycles.open(planned.getId(), planned.version()));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> editor.run(() -> cycles.freeze(planned.getId(), planned.version())));
    }

    @Test
    void knowsNoCycleOfAnotherId() {
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> editor.run(() -> cycles.cycle(UUID.randomUUID())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsNobodyButTheEditorRunACycle(Role role) {
        var actor = role == Role.SYSTEM
                ? Actor.job(Pin.NATIONAL, "test")
                : people.in(role.national() ? Pin.NATIONAL : TestPeople.freshForce(), role);
        var cycle = editor.call(() -> cycles.open("Cycle", edition, dates));
        refused(actor, () -> cycles.plan("Cycle", edition, dates));
        refused(actor, () -> cycles.open("Cycle", edition, dates));
        refused(actor, () -> cycles.extend(cycle.getId(), cycle.version(), days(dates.closes(), 1), dates.freezes()));
        refused(actor, () -> cycles.freeze(cycle.getId(), cycle.version()));
    }

    @Test
    void isWrittenByNoForceWhateverTheCodeSays() {
        var cycle = editor.call(() -> cycles.open("Cycle", edition, dates));
        var changed = people.lead(TestPeople.freshForce())
                .call(() -> jdbc.update("update cycle set title = 'Taken' where id = ?", cycle.getId()));
        assertThat(changed).isZero();
    }

    private CycleDates later(int days) {
        return new CycleDates(
                days(dates.opens(), days),
                days(dates.baseline(), days),
                days(dates.closes(), days),
                days(dates.freezes(), days));
    }

    private static void refused(Actor actor, Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> actor.run(work));
    }

    private static Instant days(Instant from, int days) {
        return from.plus(Duration.ofDays(days));
    }
}

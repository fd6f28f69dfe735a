package org.bluelamp;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Invitation;
import org.bluelamp.guests.OpenDoor;
import org.bluelamp.guests.Purpose;
import org.bluelamp.guests.Visiting;
import org.bluelamp.guests.spi.Offered;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.Texts;
import org.springframework.boot.test.context.TestConfiguration;

/** People for tests: {@code people.lead("ashdale").run(() -> ...)} does something as the wellbeing lead of Ashdale. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPeople {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Where guests of tests come from. */
    public static final String OUTSIDE = "inspectorate";

    private final SignIn signIn;
    private final Guests guests;
    private final Visiting visiting;
    private final CycleService cycles;

    public TestPeople(SignIn signIn, Guests guests, Visiting visiting, CycleService cycles) {
        this.cycles = cycles;
        this.signIn = signIn;
        this.guests = guests;
        this.visiting = visiting;
    }

    /** A force that no other test uses. It need not stand in the directory: row security asks only for a code. */
    public static String freshForce() {
        return "test-force-" + NEXT.incrementAndGet();
    }

    public Actor in(String force, Role role) {
        if (role.visiting()) {
            return guest(force, role);
        }
        return signIn.known(force, role.code() + "@" + force, role.code() + " of " + force, EnumSet.of(role));
    }

    /** Somebody from outside, where they belong. */
    public Actor outside(String account) {
        return signIn.known(OUTSIDE, account, "guest " + account, EnumSet.of(Role.GUEST));
    }

    /** A guest of this force, let in by its lead for ten days. */
    private Actor guest(String force, Role role) {
        var account = role.code() + "@" + force;
        var atHome = outside(account);
        var grant = atHome.call(() -> open(force)).orElseGet(() -> {
            let(force, role, account);
            return atHome.call(() -> open(force)).orElseThrow();
        });
        return atHome.call(() -> visiting.welcome(grant)).orElseThrow();
    }

    private Optional<UUID> open(String force) {
        return visiting.open().stream()
                .filter(door -> door.force().equals(force))
                .map(OpenDoor::grant)
                .findFirst();
    }

    /** The lead of this force lets an outside account in for ten days; a reviewer into the first area of what there is. */
    public GuestGrant let(String force, Role role, String account) {
        if (role == Role.GUEST_REVIEWER) {
            var offered = lead(force).call(() -> guests.offered(Texts.ENGLISH));
            return review(force, account, offered.isEmpty() ? assessed(force) : offered.getFirst());
        }
        return lead(force).call(() -> {
            var today = guests.today();
            return guests.let(
                    new Invitation(purpose(role).code(), OUTSIDE, account, "For a test", today, today.plusDays(9)));
        });
    }

    /** The lead of this force lets an outside account in for ten days to review this area of its newest assessment. */
    public GuestGrant review(String force, String account, String area) {
        return review(
                force,
                account,
                lead(force).call(() -> guests.offered(Texts.ENGLISH)).stream()
                        .filter(offered -> offered.part().equals(area))
                        .findFirst()
                        .orElseThrow());
    }

    private GuestGrant review(String force, String account, Offered area) {
        return lead(force).call(() -> {
            var today = guests.today();
            return guests.let(new Invitation(
                    Purpose.REVIEW.code(),
                    OUTSIDE,
                    account,
                    "For a test",
                    today,
                    today.plusDays(9),
                    area.record(),
                    area.part()));
        });
    }

    /**
     * What a force without any assessment can open, once it has one: written past the rules, long ago, in a cycle that never opened,
     * so that no other test finds it.
     */
    private Offered assessed(String force) {
        var cycle = national(Role.EDITOR)
                .call(() -> cycles.plan(
                        "Long ago",
                        TestAssessments.EDITION,
                        new CycleDates(LONG_AGO, later(10), later(20), later(30))));
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.superuser());
                var insert = connection.prepareStatement(
                        "insert into assessment (force, id, version, cycle, edition, state, capabilities, opened_at, opened_by, reopened)"
                                + " values (?, gen_random_uuid(), 0, ?, ?, 'in-progress', '', '2020-01-02', gen_random_uuid(), false)")) {
            insert.setString(1, force);
            insert.setObject(2, cycle.getId());
            insert.setString(3, TestAssessments.EDITION);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lead(force).call(() -> guests.offered(Texts.ENGLISH)).getFirst();
    }

    private static Instant later(int days) {
        return LONG_AGO.plus(Duration.ofDays(days));
    }

    /** The guest of this grant, in the force that let them in. */
    public Actor come(GuestGrant grant) {
        return outside(grant.account())
                .call(() -> visiting.welcome(grant.getId()))
                .orElseThrow();
    }

    private static Purpose purpose(Role role) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.role() == role)
                .findFirst()
                .orElseThrow();
    }

    public Actor lead(String force) {
        return in(force, Role.LEAD);
    }

    public Actor contributor(String force) {
        return in(force, Role.CONTRIBUTOR);
    }

    public Actor chief(String force) {
        return in(force, Role.CHIEF);
    }

    public Actor auditor(String force) {
        return in(force, Role.AUDITOR);
    }

    public Actor national(Role role) {
        return in(Pin.NATIONAL, role);
    }
}

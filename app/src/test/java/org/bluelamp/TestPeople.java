package org.bluelamp;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Invitation;
import org.bluelamp.guests.OpenDoor;
import org.bluelamp.guests.Purpose;
import org.bluelamp.guests.Visiting;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.tenancy.Pin;
import org.springframework.boot.test.context.TestConfiguration;

/** People for tests: {@code people.lead("ashdale").run(() -> ...)} does something as the wellbeing lead of Ashdale. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPeople {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Where guests of tests come from. */
    public static final String OUTSIDE = "inspectorate";

    private final SignIn signIn;
    private final Guests guests;
    private final Visiting visiting;

    public TestPeople(SignIn signIn, Guests guests, Visiting visiting) {
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

    /** The lead of this force lets an outside account in for ten days. */
    public GuestGrant let(String force, Role role, String account) {
        return lead(force).call(() -> {
            var today = guests.today();
            return guests.let(
                    new Invitation(purpose(role).code(), OUTSIDE, account, "For a test", today, today.plusDays(9)));
        });
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

package org.bluelamp;

import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.tenancy.Pin;
import org.springframework.boot.test.context.TestConfiguration;

/** People for tests: {@code people.lead("ashdale").run(() -> ...)} does something as the wellbeing lead of Ashdale. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPeople {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final SignIn signIn;

    public TestPeople(SignIn signIn) {
        this.signIn = signIn;
    }

    /** A force that no other test uses. It need not stand in the directory: row security asks only for a code. */
    public static String freshForce() {
        return "test-force-" + NEXT.incrementAndGet();
    }

    public Actor in(String force, Role role) {
        return signIn.known(force, role.code() + "@" + force, role.code() + " of " + force, EnumSet.of(role));
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

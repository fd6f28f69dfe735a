package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every method of every service that takes an id: for a stranger, and for the national service, another's id and an id of
 * nothing come to the same, with everything else left out.
 */
@PortalTest
class StrangerTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @TestFactory
    Stream<DynamicTest> tellsAStrangerNothing() {
        var place = new Places(context).make();
        var stranger = TestPeople.freshForce();
        var tests = new ArrayList<DynamicTest>();
        for (var door : Doors.methods(context)) {
            if (!List.of(door.method().getParameterTypes()).contains(UUID.class)) {
                continue;
            }
            for (var role : Role.values()) {
                if (role == Role.SYSTEM
                        || !Permission.valueOf(door.permission()).allows(role)) {
                    continue;
                }
                var actor = role.national() ? people.national(role) : people.in(stranger, role);
                tests.add(DynamicTest.dynamicTest(door.name() + " " + role.code(), () -> {
                    var absent = actor.call(outcome(door.bean(), door.method(), UUID.randomUUID()));
                    for (var id : List.of(place.assessment(), place.evidence())) {
                        assertThat(actor.call(outcome(door.bean(), door.method(), id)))
                                .isEqualTo(absent)
                                .doesNotContain(place.traces().toArray(String[]::new));
                    }
                }));
            }
        }
        return tests.stream();
    }

    private Supplier<String> outcome(Object bean, Method method, UUID id) {
        return () -> transaction.execute(status -> {
            status.setRollbackOnly();
            return outcomeOf(bean, method, id);
        });
    }

    /** What it came to, in a form in which two outcomes can be compared. */
    private static String outcomeOf(Object bean, Method method, UUID id) {
        try {
            method.setAccessible(true);
            var result = method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(type -> type == UUID.class ? id : PermissionTest.nothing(type))
                            .toArray());
            var text =
                    result instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(result);
            return text.replace(id.toString(), "the id").replaceAll("@[0-9a-f]{4,}", "");
        } catch (InvocationTargetException e) {
            return e.getCause().getClass().getName();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

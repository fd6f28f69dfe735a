package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every method of every service that takes an id: for a stranger, and for the national service, each of another's ids and an
 * id of nothing come to the same, with everything else left out. Beside it: whoever has them is told them apart.
 */
@PortalTest
class StrangerTest {

    /** What is no force's: the same for everybody who may read it. */
    private static final TreeSet<String> NATIONAL =
            new TreeSet<>(List.of("cycle", "nextCycle", "plannedCycle", "release"));

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    private Place place;

    @BeforeEach
    void make() {
        place = new Places(context).make();
    }

    private List<Doors.Door> doors() {
        return Doors.methods(context).stream()
                .filter(door -> List.of(door.method().getParameterTypes()).contains(UUID.class))
                .toList();
    }

    private static List<Role> openTo(Doors.Door door) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM
                        && Permission.valueOf(door.permission()).allows(role))
                .toList();
    }

    /** Each id that a place has, by its name. */
    private static Map<String, UUID> ids(Place place) {
        var ids = new LinkedHashMap<String, UUID>();
        for (var part : Place.class.getRecordComponents()) {
            if (part.getType() == UUID.class) {
                try {
                    ids.put(part.getName(), (UUID) part.getAccessor().invoke(place));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return ids;
    }

    @TestFactory
    Stream<DynamicTest> tellsAStrangerNothing() {
        var stranger = TestPeople.freshForce();
        var ids = ids(place);
        ids.keySet().removeAll(NATIONAL);
        assertThat(ids).hasSizeGreaterThan(10);
        var tests = new ArrayList<DynamicTest>();
        for (var door : doors()) {
            for (var role : openTo(door)) {
                var actor = role.national() ? people.national(role) : people.in(stranger, role);
                tests.add(DynamicTest.dynamicTest(door.name() + " " + role.code(), () -> {
                    var absent = actor.call(outcome(door, UUID.randomUUID()));
                    ids.forEach((name, id) -> {
                        if (!sent(door, name)) {
                            assertThat(actor.call(outcome(door, id)))
                                    .as(name)
                                    .isEqualTo(absent)
                                    .doesNotContain(place.traces().toArray(String[]::new));
                        }
                    });
                }));
            }
        }
        return tests.stream();
    }

    /** What a chief officer sent the national service by name is there for it to read. */
    private static boolean sent(Doors.Door door, String id) {
        return id.equals("request") && door.permission().equals(Permission.WORK_INBOX.name());
    }

    /** Else the test above would try a door with nothing that it could give away. */
    @Test
    void tellsTheOwnerWhatIsTheirs() {
        var same = doors().stream()
                .filter(door -> openTo(door).stream().noneMatch(role -> tells(door, role)))
                .map(Doors.Door::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same)
                .containsExactlyElementsOf(Doors.table("told-alike.csv").stream()
                        .map(row -> row.get("door"))
                        .sorted()
                        .toList());
        assertThat(Doors.table("told-alike.csv")).allMatch(row -> row.get("why").length() >= 20);
    }

    private boolean tells(Doors.Door door, Role role) {
        Actor owner = role.national() ? people.national(role) : people.in(place.force(), role);
        var absent = owner.call(outcome(door, UUID.randomUUID()));
        return owner.call(outcome(door, UUID.randomUUID())).equals(absent)
                && ids(place).values().stream()
                        .anyMatch(id -> !owner.call(outcome(door, id)).equals(absent));
    }

    private Supplier<String> outcome(Doors.Door door, UUID id) {
        return () -> transaction.execute(status -> {
            status.setRollbackOnly();
            return outcomeOf(door.bean(), door.method(), id);
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

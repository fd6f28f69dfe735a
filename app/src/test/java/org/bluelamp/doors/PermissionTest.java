package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canary.doors.MarkedService;
import canary.doors.UnmarkedView;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mockito.Mockito;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every door of the portal, tried by everybody: one test a cell, against tables that are changed by review alone. */
@PortalTest
class PermissionTest {

    private static final String FORCE = TestPeople.freshForce();

    @Autowired
    ApplicationContext context;

    @Autowired
    NavigationAccessControl gate;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    /** The whole table of permissions by role. */
    @TestFactory
    Stream<DynamicTest> allowsWhatTheTableSays() {
        var table = new TreeMap<String, Map<String, String>>();
        Doors.table("permissions.csv").forEach(row -> table.put(row.get("permission"), row.toMap()));
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Permission.values()).map(Enum::name).toList());
        var tests = new ArrayList<DynamicTest>();
        for (var permission : Permission.values()) {
            for (var role : Role.values()) {
                var expected = table.get(permission.name()).get(role.code());
                tests.add(DynamicTest.dynamicTest(permission + " " + role.code(), () -> {
                    assertThat(expected).as("a column for the role").isNotNull();
                    assertThat(permission.allows(role)).isEqualTo(expected.equals("yes"));
                }));
            }
        }
        return tests.stream();
    }

    /** A new view or method, or one that asks something else than before, is a reviewed change of doors.csv. */
    @Test
    void knowsEveryDoor() {
        var found = new TreeMap<String, String>();
        Doors.views().forEach(view -> found.put(Doors.name(view), Doors.asked(view)));
        Doors.methods(context).forEach(door -> found.put(door.name(), door.permission()));
        var reviewed = Doors.reviewed();
        var missing = new TreeMap<>(found);
        missing.entrySet().removeAll(reviewed.entrySet());
        var gone = new TreeMap<>(reviewed);
        gone.entrySet().removeAll(found.entrySet());
        keep(found);
        assertThat(lines(missing)).as("to be reviewed and added to doors.csv").isEmpty();
        assertThat(lines(gone)).as("in doors.csv and not in the portal").isEmpty();
    }

    /** As it would stand in doors.csv, for whoever reviews it. */
    private static void keep(Map<String, String> doors) {
        var file = Path.of(System.getProperty("bluelamp.root", "..")).resolve("app/target/doors.csv");
        try {
            Files.writeString(file, "door,permission\n" + lines(doors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(Map<String, String> doors) {
        var lines = new StringBuilder();
        doors.forEach((door, permission) ->
                lines.append(door).append(',').append(permission).append('\n'));
        return lines.toString();
    }

    @TestFactory
    Stream<DynamicTest> opensViewsToWhomTheyAreFor() {
        var tests = new ArrayList<DynamicTest>();
        for (var view : Doors.views()) {
            var asked = Doors.asked(view);
            for (var role : everybody()) {
                boolean may = asked.equals(Doors.ANYBODY)
                        || (role != null
                                && !asked.isEmpty()
                                && Permission.valueOf(asked).allows(role));
                tests.add(DynamicTest.dynamicTest(
                        Doors.name(view) + " " + (role == null ? "nobody" : role.code()),
                        () -> assertThat(opens(view, role)).isEqualTo(may)));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> opensAViewThatSaysNothingToNobody() {
        return everybody().stream()
                .map(role -> DynamicTest.dynamicTest(
                        role == null ? "nobody" : role.code(),
                        () -> assertThat(opens(UnmarkedView.class, role)).isFalse()));
    }

    private boolean opens(Class<?> view, @Nullable Role role) {
        assertThat(gate.isEnabled()).isTrue();
        var navigation = new NavigationContext(
                Mockito.mock(Router.class),
                view,
                new Location(""),
                RouteParameters.empty(),
                role == null ? null : actor(role),
                claimed -> false,
                false);
        Supplier<Boolean> check = () -> gate.checkAccess(navigation, true).decision() == AccessCheckDecision.ALLOW;
        return role == null ? check.get() : actor(role).call(check);
    }

    @Test
    void asksForEveryMethodOfAMarkedService() {
        var factory = new ProxyFactory(new MarkedService());
        factory.setProxyTargetClass(true);
        factory.addAdvisor(context.getBean("permissionGate", Advisor.class));
        var service = (MarkedService) factory.getProxy();
        assertThatThrownBy(service::read).isInstanceOf(AccessDeniedException.class);
        actor(Role.EDITOR).run(() -> assertThatThrownBy(service::read).isInstanceOf(AccessDeniedException.class));
        assertThat(actor(Role.ANALYST).call(service::read)).isEqualTo("read");
    }

    /** Through the proxy that everybody else calls, with nothing as arguments: what counts is whether the gate lets it pass. */
    @TestFactory
    Stream<DynamicTest> asksBeforeEveryMethod() {
        var tests = new ArrayList<DynamicTest>();
        for (var door : Doors.methods(context)) {
            for (var role : everybody()) {
                boolean may =
                        role != null && Permission.valueOf(door.permission()).allows(role);
                tests.add(DynamicTest.dynamicTest(
                        door.name() + " " + (role == null ? "nobody" : role.code()),
                        () -> assertThat(passes(door, role)).isEqualTo(may)));
            }
        }
        return tests.stream();
    }

    private boolean passes(Doors.Door door, @Nullable Role role) {
        Supplier<Boolean> attempt = () -> transaction.execute(status -> {
            status.setRollbackOnly();
            return passes(door.bean(), door.method());
        });
        return role == null ? attempt.get() : actor(role).call(attempt);
    }

    private static boolean passes(Object bean, Method method) {
        try {
            method.setAccessible(true);
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(PermissionTest::nothing)
                            .toArray());
            return true;
        } catch (InvocationTargetException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof AccessDeniedException) {
                    return false;
                }
            }
            return true;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == double.class) {
            return 0.0;
        }
        return type.isPrimitive() ? (Object) 0 : null;
    }

    private static List<@Nullable Role> everybody() {
        var everybody = new ArrayList<@Nullable Role>(List.of(Role.values()));
        everybody.add(null);
        return everybody;
    }

    private Actor actor(Role role) {
        if (role.visiting()) {
            return people.in(FORCE, role);
        }
        return role == Role.SYSTEM
                ? Actor.job(FORCE, "test")
                : new Actor(
                        UUID.randomUUID(),
                        role.code(),
                        role.national() ? Pin.NATIONAL : FORCE,
                        Set.of(role),
                        role,
                        "use");
    }
}

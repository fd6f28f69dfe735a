package org.bluelamp.doors;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.identity.Role;
import org.springframework.context.ApplicationContext;

/**
 * Every view that there is, where one of everything is.
 *
 * @param route as its view declares it
 * @param address below the portal's, with records of the force in it
 * @param role whose page it is
 */
public record EveryView(String route, String address, Role role) {

    /** Makes one of everything in this force, and tells where to see it. A new view is among them by itself. */
    public static List<EveryView> of(ApplicationContext context, String force) {
        var place = new Places(context).make(force);
        return Doors.views().stream()
                .flatMap(view -> {
                    var route = RouteIsolationTest.route(view);
                    return readers(view, route).stream()
                            // a record of a force is none of the nation's
                            .filter(role -> !role.national() || !RouteIsolationTest.OF_A_FORCE.contains(route))
                            .map(role -> new EveryView(route, RouteIsolationTest.address(route, place), role));
                })
                .toList();
    }

    /** Home is another page for each role; any other looks alike to all of a force, and to all of the nation. */
    static Collection<Role> readers(Class<?> view, String route) {
        var readers = Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM && RouteIsolationTest.opens(view, role))
                .toList();
        return route.isEmpty()
                ? readers
                : readers.stream()
                        .collect(Collectors.toMap(Role::national, Function.identity(), (first, other) -> first))
                        .values();
    }
}

package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
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

/** Another force's records on screens: every route there is, with the address of another's record in it. */
@PortalTest
class RouteIsolationTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^/]*\\))?[?*]?");

    /** What stands for each parameter of a route. A new name fails until it is given its meaning here. */
    private static final Map<String, Function<Place, String>> PARAMETERS = Map.of(
            "id", place -> place.assessment().toString(),
            "cycle", place -> place.cycle().toString(),
            "release", place -> place.release().toString(),
            "area", place -> "A",
            "code", place -> Places.EDITION,
            "kind", place -> "help",
            "standard", place -> "A01",
            "change", place -> place.change().toString(),
            "checkpoint", place -> place.checkpoint().toString(),
            "person", place -> place.person().toString());

    /** Routes whose id is neither an assessment's nor a change's, or whose code is no edition's. */
    private static final Map<String, Function<Place, String>> RECORDS = Map.of(
            "questions/:code", place -> "roles-changed",
            "sharing/:id", place -> place.sharing().toString(),
            "inbox/:id", place -> place.request().toString(),
            "redactions/:id", place -> place.redaction().toString(),
            "retention/:id", place -> place.disposal().toString(),
            "holds/:id", place -> place.hold().toString(),
            "guests/:id", place -> place.guest().toString());

    /** Routes whose address names a record of a force: there the owner must see something that a stranger does not. */
    static final TreeSet<String> OF_A_FORCE = new TreeSet<>(List.of(
            "assessment/:id?",
            "assessment/:id/areas/:area",
            "assessment/:id/review",
            "assessment/:id/submit",
            "assessment/:id/reopen",
            "sign-off/:id?",
            "sign-off/:id/choice",
            "history/:id",
            "sharing/:id",
            "redactions/:id",
            "redactions/new/:change",
            "retention/:id",
            "holds/:id",
            "guests/:id",
            "held-about/:person",
            "exports/checkpoints/:checkpoint"));

    private static final String CYCLES = "a cycle is national: each force sees its own part of it";
    private static final String RUN = "runs a national cycle";
    private static final String RELEASES = "a release is national and names no force";

    /** The other routes with a parameter, and why there is no force's record in their address. */
    private static final Map<String, String> NOT_OF_A_FORCE = Map.ofEntries(
            Map.entry("open-assessment/:cycle", CYCLES),
            Map.entry("cycles/:id", CYCLES),
            Map.entry("cycles/:id/extend", RUN),
            Map.entry("cycles/:id/extend/check", RUN),
            Map.entry("cycles/:id/freeze", RUN),
            Map.entry("cycles/:id/invite", RUN),
            Map.entry("cycles/:id/invite/check", RUN),
            Map.entry("cycles/:id/open", RUN),
            Map.entry("cycles/:id/reminders", RUN),
            Map.entry("cycles/:id/reminders/check", RUN),
            Map.entry("participation/:cycle?", RUN),
            Map.entry("benchmark/:release?", RELEASES),
            Map.entry("releases/:release", RELEASES),
            Map.entry("releases/of-cycle/:cycle", RELEASES),
            Map.entry("reports/:release?", RELEASES),
            Map.entry("editions/:code", "an edition is published for everybody"),
            Map.entry("questions/:code", "a question of the portal's own, asked of the history at hand"),
            Map.entry("sharing/new/:kind/:code/:standard", "a standard of a published edition"),
            Map.entry("inbox/:id", "sent to the national service by name, and no force's page"));

    /** Where the query names a record of a force, by route: what is asked for, and as whom. */
    private static final Map<String, Asked> QUERIES = Map.of(
            "history by record", new Asked("history", Role.AUDITOR, place -> "record=" + place.assessment()),
            "history of a record",
                    new Asked("history", Role.AUDITOR, place -> "entity=assessment&record=" + place.assessment()),
            "history of a record at a moment",
                    new Asked(
                            "history",
                            Role.LEAD,
                            place -> "entity=assessment&at=2100-01-01T00:00&record=" + place.assessment()),
            "history of a person", new Asked("history", Role.AUDITOR, place -> "person=" + place.person()),
            "history with a change open",
                    new Asked("history", Role.DATA_PROTECTION, place -> "entity=answer&open=" + place.change()),
            "sample of what a person did",
                    new Asked("sample", Role.AUDITOR, place -> "seed=trial&size=5&person=" + place.person()));

    /** A page that is asked for something by its query. */
    private record Asked(String route, Role as, Function<Place, String> query) {
        String address(Place place) {
            return route + "?" + query.apply(place);
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    private Place place;

    @BeforeEach
    void make() {
        place = new Places(context).make();
    }

    @Test
    void knowsEveryParameter() {
        var unknown = new TreeSet<String>();
        for (var view : Doors.views()) {
            PARAMETER.matcher(route(view)).results().forEach(found -> unknown.add(found.group(1)));
        }
        unknown.removeAll(PARAMETERS.keySet());
        assertThat(unknown)
                .as("parameters of routes that stand for nothing yet")
                .isEmpty();
    }

    @Test
    void knowsOfEachRecordInAnAddressWhoseItIs() {
        var routes = Doors.views().stream().map(RouteIsolationTest::route).toList();
        assertThat(unjudged(routes)).isEmpty();
        assertThat(routes).containsAll(OF_A_FORCE).containsAll(NOT_OF_A_FORCE.keySet());
        assertThat(NOT_OF_A_FORCE.keySet()).doesNotContainAnyElementsOf(OF_A_FORCE);
    }

    /** The canary: a route that came since. */
    @Test
    void seesARouteThatWasForgotten() {
        assertThat(unjudged(List.of("history", "history/:id", "actions/:id", "actions/new/:standard?")))
                .containsExactly("actions/:id", "actions/new/:standard?");
    }

    private static List<String> unjudged(List<String> routes) {
        return routes.stream()
                .filter(route -> PARAMETER.matcher(route).find())
                .filter(route -> !OF_A_FORCE.contains(route) && !NOT_OF_A_FORCE.containsKey(route))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> findsAStrangerNothing() {
        return QUERIES.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> findsAStrangerNothing(each.getValue())));
    }

    private void findsAStrangerNothing(Asked asked) {
        var nothing = place.empty();
        var stranger = people.in(TestPeople.freshForce(), asked.as());
        page(stranger, asked.route(), place);
        var seen = shown(stranger, asked.address(place), place);
        assertThat(seen)
                .as("what is another's and what is not there look alike")
                .isEqualTo(shown(stranger, asked.address(nothing), nothing))
                .doesNotContain(place.traces().toArray(String[]::new));
        var owner = people.in(place.force(), asked.as());
        assertThat(shown(owner, asked.address(place), place))
                .as("the owner finds it")
                .isNotEqualTo(shown(owner, asked.address(nothing), nothing));
    }

    /** One test a cell: every view by every role that may open it, in another force. */
    @TestFactory
    Stream<DynamicTest> showsAStrangerNothing() {
        var tests = new ArrayList<DynamicTest>();
        for (var view : Doors.views()) {
            for (var role : Role.values()) {
                if (role != Role.SYSTEM && !role.national() && opens(view, role)) {
                    tests.add(DynamicTest.dynamicTest(
                            route(view) + " " + role.code(), () -> showsAStrangerNothing(route(view), role)));
                }
            }
        }
        return tests.stream();
    }

    private void showsAStrangerNothing(String route, Role role) {
        var stranger = people.in(TestPeople.freshForce(), role);
        var seen = page(stranger, route, place);
        assertThat(seen).doesNotContain(place.traces().toArray(String[]::new));
        if (OF_A_FORCE.contains(route)) {
            var absent = page(stranger, route, place.empty());
            assertThat(seen)
                    .as("what is another's and what is not there look alike")
                    .isEqualTo(absent);
            var own = page(people.in(place.force(), role), route, place);
            assertThat(own).as("the owner sees it").isNotEqualTo(seen);
        }
    }

    /** The page without what differs from one showing to the next: the id that was asked for, and numbers that count on. */
    private String page(Actor actor, String route, Place asked) {
        return shown(actor, address(route, asked), asked);
    }

    private String shown(Actor actor, String address, Place asked) {
        try (var screen = new Screen(context, actor)) {
            return screen.at(address)
                    .replace(asked.assessment().toString(), "it")
                    .replace(asked.person().toString(), "it")
                    .replace(asked.change().toString(), "it")
                    .replace(asked.checkpoint().toString(), "it")
                    .replace(asked.sharing().toString(), "it")
                    .replace(asked.redaction().toString(), "it")
                    .replace(asked.disposal().toString(), "it")
                    .replace(asked.hold().toString(), "it")
                    .replace(asked.guest().toString(), "it")
                    .replaceAll("\\bbl-\\d+", "bl");
        }
    }

    static String address(String route, Place place) {
        // the id of a cycle in the cycles' routes, of a change in the history's, else of an assessment
        var id = route.startsWith("cycles/") ? "cycle" : route.startsWith("history/") ? "change" : "id";
        return PARAMETER
                .matcher(route)
                .replaceAll(found -> RECORDS.getOrDefault(
                                route,
                                PARAMETERS.getOrDefault(
                                        found.group(1).equals("id") ? id : found.group(1), unknown -> "unknown"))
                        .apply(place));
    }

    static boolean opens(Class<?> view, Role role) {
        var asked = Doors.asked(view);
        return asked.equals(Doors.ANYBODY)
                || (!asked.isEmpty() && Permission.valueOf(asked).allows(role));
    }

    static String route(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }
}

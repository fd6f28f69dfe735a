package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page that there is asks the database as often where there is much to show as where there is little. */
@PortalTest
class ViewBudgetTest {

    /** What no page needs more of; the pages of use cases pin their own number. */
    private static final int MOST = 40;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Test
    void opensInAsManyStatementsHoweverMuchThereIs() {
        var places = new Places(context);
        var place = places.make();
        // guests come before both, not between: that they came is told with their names, looked up once a page
        Stream.of(Role.GUEST_AUDITOR, Role.GUEST_REVIEWER).forEach(guest -> people.in(place.force(), guest));
        places.more(place, 1);
        var few = opened(place);
        places.more(place, 6);
        var many = opened(place);
        assertThat(few).hasSizeGreaterThan(Doors.views().size());
        assertThat(grown(few, many)).isEmpty();
        assertThat(many)
                .allSatisfy((page, statements) -> assertThat(statements)
                        .as(page + " " + repeated(statements))
                        .hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void tellsAPageThatAsksForEachRow() {
        var row = "select * from answer where id = ?";
        assertThat(grown(Map.of("page", List.of("select", row)), Map.of("page", List.of("select", row, row))))
                .containsExactly(Map.entry("page", "2 to 3: [" + row + "]"));
    }

    static Map<String, String> grown(Map<String, List<String>> few, Map<String, List<String>> many) {
        var grown = new TreeMap<String, String>();
        few.forEach((page, before) -> {
            var after = many.getOrDefault(page, List.of());
            if (after.size() > before.size()) {
                grown.put(page, before.size() + " to " + after.size() + ": " + repeated(after));
            }
        });
        return grown;
    }

    private Map<String, List<String>> opened(Place place) {
        var pages = new TreeMap<String, List<String>>();
        for (var view : Doors.views()) {
            var route = RouteIsolationTest.route(view);
            for (var role : EveryView.readers(view, route)) {
                pages.put(route + " by " + role.code(), opened(route, role, place));
            }
        }
        return pages;
    }

    /** Not what is told once a day: so it is opened twice. */
    private List<String> opened(String route, Role role, Place place) {
        var actor = role.national() ? people.national(role) : people.in(place.force(), role);
        var address = RouteIsolationTest.address(route, place);
        try (var screen = new Screen(context, actor)) {
            screen.opens(address);
            screen.opens("nowhere");
            return TestStatements.during(() -> screen.opens(address));
        }
    }

    static List<String> repeated(List<String> statements) {
        return statements.stream()
                .filter(one -> statements.stream().filter(one::equals).count() > 1)
                .distinct()
                .map(one -> one.substring(0, Math.min(one.length(), 160)))
                .toList();
    }
}

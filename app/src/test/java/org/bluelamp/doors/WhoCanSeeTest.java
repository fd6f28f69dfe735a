package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page that shows what somebody wrote in a force says who can see it. */
@PortalTest
class WhoCanSeeTest {

    private static final String LINE = "Who can see this";

    /** Pages that show such words and say it otherwise, or need not. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "exports", "the addresses to which checkpoints are sent: nothing of what anybody answered",
            "guests", "whom the force lets in, and why: nothing of what anybody answered",
            "guests/:id", "whom the force lets in, and why, beside what that guest can open",
            "holds/:id", "why something is held: nothing of what anybody answered",
            "sharing/:id", "says in its own words who sees it, before and after it is confirmed");

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Test
    void isSaidOnEachPageThatShowsWhatAForceWrote() {
        var places = new Places(context);
        var place = places.make();
        var silent = new TreeSet<String>();
        var spoken = new TreeSet<String>();
        for (var view : Doors.views()) {
            var route = RouteIsolationTest.route(view);
            for (var role : Role.values()) {
                if (role == Role.SYSTEM || role.national() || !RouteIsolationTest.opens(view, role)) {
                    continue;
                }
                try (var screen = new Screen(context, people.in(place.force(), role))) {
                    var page = screen.at(RouteIsolationTest.address(route, place));
                    if (page.contains(LINE)) {
                        spoken.add(route);
                    } else if (page.replace(place.force(), "").contains(place.word())) {
                        silent.add(route);
                    }
                }
            }
        }
        assertThat(spoken).contains("history/:id", "redactions/:id", "redactions/new/:change", "held-about/:person");
        assertThat(silent).isEqualTo(OTHERWISE.keySet());
        assertThat(OTHERWISE.values()).allMatch(why -> why.length() >= 20);
    }
}

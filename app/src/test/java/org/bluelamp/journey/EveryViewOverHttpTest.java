package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluelamp.TestPeople;
import org.bluelamp.doors.EveryView;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Every view that there is, in a browser: by axe, and at 320 px. A new one is among them by itself. What guests see stands
 * behind a door of theirs, and is looked at in their journeys.
 */
@Import(TestPeople.class)
class EveryViewOverHttpTest extends Journey {

    private static final String FORCE = "wansfell";
    private static final Set<String> NOT_THERE = Set.of("Not found", "Page not found", "Something went wrong");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Personas personas;

    EveryViewOverHttpTest() {
        super("every-view");
    }

    @Test
    void canBeUsedByEverybody() {
        var wrong = new ArrayList<String>();
        var absent = new ArrayList<String>();
        EveryView.of(context, FORCE).stream()
                .filter(page -> !page.role().visiting())
                .collect(Collectors.groupingBy(EveryView::role))
                .forEach((role, pages) -> {
                    var home = role.national() ? Pin.NATIONAL : role == Role.GUEST ? TestPeople.OUTSIDE : FORCE;
                    var persona = personas.of(home).stream()
                            .filter(one -> one.role() == role)
                            .findFirst();
                    assertThat(persona).as("a persona to be the " + role.code()).isPresent();
                    try (var visitor = as(persona.get().login())) {
                        pages.stream()
                                .sorted(Comparator.comparing(EveryView::address))
                                .forEach(page -> {
                                    var name = page.route() + " by " + role.code();
                                    wrong.addAll(visitor.go(page.address()).faults(name));
                                    if (NOT_THERE.contains(visitor.heading())) {
                                        absent.add(name);
                                    }
                                });
                    }
                });
        assertThat(wrong).isEmpty();
        assertThat(absent).as("views of which nothing was seen").isEmpty();
    }
}

package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.DayField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The screens of cycles and editions, as a national editor and others see them. */
@PortalTest
abstract class CycleScreenTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    static final String EDITION = "cycle-views";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    CycleService cycles;

    @Autowired
    EditionService editions;

    final String title = "Views " + NEXT.incrementAndGet();
    Actor editor;
    private Instant before;

    @BeforeEach
    void publish() {
        before = clock.instant();
        clock.set(Instant.parse("2026-11-22T14:02:00Z"));
        editor = people.national(Role.EDITOR);
        Actor.job(Pin.NATIONAL, "test").run(() -> editions.publish(TestEditions.small(EDITION)));
    }

    @AfterEach
    void leave() {
        clock.set(before);
        TestScreen.leave();
    }

    Actor somebody(Role role) {
        return people.in(role.national() ? Pin.NATIONAL : TestPeople.freshForce(), role);
    }

    TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.framework");
    }

    /** Closes on 18 December 2026, the latest of all cycles to open. */
    Cycle opened() {
        var opens = before.minus(Duration.ofHours(1)).plusSeconds(NEXT.incrementAndGet());
        return editor.call(() -> cycles.open(
                title,
                EDITION,
                new CycleDates(
                        opens,
                        Instant.parse("2026-12-01T17:00:00Z"),
                        Instant.parse("2026-12-18T17:00:00Z"),
                        Instant.parse("2027-01-15T17:00:00Z"))));
    }

    @SuppressWarnings("unchecked")
    static void choose(String code) {
        Select<Edition> select = _get(Select.class);
        _setValue(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(edition -> edition.code().equals(code))
                        .findAny()
                        .orElseThrow());
    }

    static void days(String... days) {
        for (int i = 0; i < days.length; i++) {
            _setValue(_find(DayField.class).get(i), LocalDate.parse(days[i]));
        }
    }

    static NativeButton button(String words) {
        return _get(NativeButton.class, spec -> spec.withText(words));
    }
}

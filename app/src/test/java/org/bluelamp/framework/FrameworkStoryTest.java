package org.bluelamp.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ToldField;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FrameworkStoryTest {

    private static final String EDITION = "story-test";
    private static final CycleDates DATES = new CycleDates(
            Instant.parse("2001-09-03T08:00:00Z"),
            Instant.parse("2001-10-15T16:00:00Z"),
            Instant.parse("2001-12-14T17:00:00Z"),
            Instant.parse("2002-01-11T17:00:00Z"));

    @Autowired
    CycleService cycles;

    @Autowired
    EditionService editions;

    @Autowired
    ChangeLog log;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private Instant before;
    private Actor editor;

    @BeforeEach
    void publish() {
        before = clock.instant();
        editor = people.national(Role.EDITOR);
        Actor.job(Pin.NATIONAL, "edition-import").run(() -> editions.publish(TestEditions.small(EDITION)));
    }

    @AfterEach
    void timeIsAsItWas() {
        clock.set(before);
    }

    @Test
    void tellsOfACycleFromItsPlanToItsFreeze() {
        var id = editor.call(() -> {
            var planned = cycles.plan("Cycle of old", EDITION, DATES);
            var open = cycles.open(planned.getId(), planned.version());
            var extended =
                    cycles.extend(open.getId(), open.version(), Instant.parse("2001-12-21T17:00:00Z"), DATES.freezes());
            return cycles.freeze(extended.getId(), extended.version()).getId();
        });
        assertThat(told(id, Locale.UK))
                .containsExactly(
                        "Froze the cycle Cycle of old",
                        "Gave forces more time in Cycle of old: it closes on 21 December 2001, 17:00, the freeze is due on"
                                + " 11 January 2002, 17:00",
                        "Opened the cycle Cycle of old",
                        "Planned the cycle Cycle of old");
        assertThat(told(id, Texts.WELSH))
                .startsWith("Rhewyd y cylch Cycle of old")
                .endsWith("Cynlluniwyd y cylch Cycle of old");
        assertThat(fields(id))
                .containsExactly(new ToldField(
                        "Closes for answers", "closes", "14 December 2001, 17:00", "21 December 2001, 17:00"));
    }

    @Test
    void tellsACycleOpenedAtOnceAsOpened() {
        var id = editor.call(() -> cycles.open("Cycle at once", EDITION, DATES)).getId();
        assertThat(told(id, Locale.UK)).containsExactly("Opened the cycle Cycle at once");
        // frozen at once, so that no other test takes it for the current one
        editor.run(() -> cycles.freeze(id, 0));
    }

    @Test
    void tellsOfAnEditionAndWhoPublishedIt() {
        var filter = ChangeFilter.read(name -> name.equals("interest") ? "framework" : null);
        var published = auditor().call(() -> log.page(filter, null, 200, Locale.UK)).changes().stream()
                .filter(told -> told.change().of("code").equals(EDITION))
                .toList();
        assertThat(published).hasSize(1);
        assertThat(published.getFirst().headline().words())
                .isEqualTo("Published the edition "
                        + TestEditions.small(EDITION).title().en());
        assertThat(published.getFirst().who()).isEqualTo("Blue Lamp (publication of editions)");
    }

    private List<String> told(UUID cycle, Locale language) {
        return auditor()
                .call(() -> log.page(ChangeFilter.ofRecord("cycle", cycle), null, 20, language))
                .changes()
                .stream()
                .map(told -> told.headline().words())
                .toList();
    }

    /** What the extension changed. */
    private List<ToldField> fields(UUID cycle) {
        return auditor().call(() -> {
            var page = log.page(ChangeFilter.ofRecord("cycle", cycle), null, 20, Locale.UK);
            return log.one(page.changes().get(1).change().id(), Locale.UK).fields();
        });
    }

    private Actor auditor() {
        return people.national(Role.NATIONAL_AUDITOR);
    }
}

package org.bluelamp.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each page of the history that shows what was changed says who can see it. */
@PortalTest
class WhoReadsTest {

    /** Who reads a history, and how the line calls them. Whoever is let read it besides is named there too. */
    private static final Map<Role, String> NAMED = Map.of(
            Role.LEAD, "wellbeing lead",
            Role.AUDITOR, "the auditor",
            Role.DATA_PROTECTION, "data protection officer",
            Role.GUEST_AUDITOR, "outside auditor",
            Role.NATIONAL_AUDITOR, "national auditor");

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    ChangeLog log;

    @Autowired
    Sealer sealer;

    private final String force = TestPeople.freshForce();

    private String words(Actor actor, String address, Locale locale) {
        try (var screen = TestScreen.of(context, actor, "org.bluelamp")) {
            UI.getCurrent().setLocale(locale);
            return screen.at(address).words();
        }
    }

    private UUID newest(Actor reader) {
        return reader.call(() -> log.page(ChangeFilter.NONE, null, 1, Texts.ENGLISH))
                .changes()
                .getFirst()
                .change()
                .id();
    }

    @Test
    void standsOnEachPageThatShowsChanges() {
        var auditor = people.auditor(force);
        var change = newest(auditor);
        auditor.run(sealer::seal);
        for (var address : new String[] {
            "",
            "history",
            HistoryNavigation.toChange(change),
            "history?open=" + change,
            "questions/roles-changed",
            "sample?size=5&seed=who"
        }) {
            assertThat(words(auditor, address, Texts.ENGLISH))
                    .as(address)
                    .contains("Who can see this: the wellbeing lead, the auditor", "The national service sees nothing");
        }
        assertThat(words(auditor, HistoryNavigation.toChange(change), Texts.WELSH))
                .contains("Pwy all weld hyn: arweinydd llesiant");
    }

    @Test
    void saysOfTheNationsHistoryThatNoForcesAnswersAreInIt() {
        var auditor = people.national(Role.NATIONAL_AUDITOR);
        assertThat(words(auditor, HistoryNavigation.toChange(newest(auditor)), Texts.ENGLISH))
                .contains("Who can see this: the national auditor", "no force’s answers are in it");
        assertThat(words(auditor, "history", Texts.WELSH)).contains("yr archwilydd cenedlaethol");
    }

    @Test
    void namesWhoeverReadsTheHistoryAndNobodyElse() {
        var readers = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (Permission.READ_HISTORY.allows(role)) {
                readers.add(role);
            }
        }
        assertThat(readers).isEqualTo(NAMED.keySet());
        var texts = context.getBean(Texts.class);
        NAMED.forEach((role, name) -> assertThat(texts.getTranslation(
                        role.national() ? "history.who-sees.nation" : "history.who-sees.force", Texts.ENGLISH))
                .contains(name));
    }
}

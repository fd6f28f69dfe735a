package org.bluelamp.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.history.TestChecks;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.launch.SharedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ChecksViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    AuditorHome home;

    private final String force = TestPeople.freshForce();
    private Actor auditor;
    private UUID person;

    @BeforeEach
    void somebodyChanged() {
        auditor = people.auditor(force);
        person = signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD)).personId();
    }

    private TestScreen screen(String address) {
        return TestScreen.of(context, auditor, "org.bluelamp.history").at(address);
    }

    @Test
    void saysThatNothingWasCheckedYet() {
        try (var screen = screen("checks")) {
            assertThat(screen.words())
                    .contains("The history has not been checked yet.", "What these checks cannot see")
                    .doesNotContain("What was compared", "Earlier checks");
        }
    }

    @Test
    void saysThatTheHistoryIsWholeAndWhatWasCompared() {
        TestChecks.everything(context, force);
        try (var screen = screen("checks")) {
            assertThat(screen.words())
                    .contains(
                            "The history is whole up to",
                            "each of 2 records",
                            "from the first change to number 2",
                            "Earlier checks")
                    .doesNotContain("Problems found", "are not told.");
        }
        try (var screen = screen("history")) {
            assertThat(screen.words()).contains("The history is whole up to", "See the checks");
        }
    }

    @Test
    void namesWhatDoesNotHoldHereOnTheListAndAtHome() throws SQLException {
        pastTheTrigger();
        TestChecks.everything(context, force);
        try (var screen = screen("checks")) {
            assertThat(screen.words())
                    .contains(
                            "The history failed its check. Problems found: 1.",
                            "The record is not as its last change left it",
                            person.toString(),
                            "name");
        }
        try (var screen = screen("history")) {
            assertThat(screen.words()).contains("The history failed its check. Problems found: 1.");
            UI.getCurrent().add(home.build());
            assertThat(UI.getCurrent().getElement().getTextRecursively())
                    .contains("The history failed its check. Problems found: 1.");
        }
    }

    @Test
    @Timeout(60)
    void checksAtOnceAndShowsHowFarItIs() {
        try (var screen = screen("checks")) {
            _click(_get(NativeButton.class, spec -> spec.withText("Check everything now")));
            while (UI.getCurrent().getPollInterval() > 0) {
                Thread.onSpinWait();
                ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            }
            assertThat(screen.words())
                    .contains("What was compared", "Somebody asked")
                    .doesNotContain("Checking everything:");
        }
        try (var screen = screen("history")) {
            assertThat(screen.words()).contains("Asked for a check of the history");
        }
    }

    @Test
    void isTheSameInWelsh() {
        TestChecks.everything(context, force);
        try (var screen = screen("history")) {
            UI.getCurrent().setLocale(Locale.of("cy"));
            assertThat(screen.at("checks").words()).contains("Mae’r hanes yn gyfan hyd at", "Gwirio popeth nawr");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHIEF", "CONTRIBUTOR", "DATA_PROTECTION", "ANALYST", "EDITOR", "OPERATOR"})
    void opensToNobodyElse(Role role) {
        var actor = role.national() ? people.national(role) : people.in(force, role);
        try (var screen = TestScreen.of(context, actor, "org.bluelamp.history")) {
            assertThat(screen.refuses("checks")).isTrue();
        }
    }

    /** In one transaction, so that no other test works while the lock is off. */
    private void pastTheTrigger() throws SQLException {
        var access = SharedServer.get().access();
        try (var superuser = access.connect(access.superuser());
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("alter table person disable trigger record_change");
            statement.execute("update person set name = 'X' where id = '" + person + "'");
            statement.execute("alter table person enable always trigger record_change");
            superuser.commit();
        }
    }
}

package org.bluelamp.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class QuestionsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void somebodyChanged() {
        auditor = people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD, Role.CHIEF));
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.history");
    }

    @Test
    void saysHowMuchEachFindsSinceTheChosenDay() {
        try (var screen = screen(auditor).at("questions?since=2026-01-01")) {
            assertThat(screen.words())
                    .contains("Roles given or taken away")
                    .contains("3 since 1 January 2026")
                    .contains("Reopened")
                    .contains("None");
            _setValue(_get(DayField.class), LocalDate.of(2100, 1, 1));
            _click(_get(NativeButton.class, spec -> spec.withText("Ask again")));
            assertThat(screen.words()).doesNotContain("3 since").contains("None");
        }
    }

    /** The national log holds no force's answers: "None" would be read as if there were nothing amiss in any force. */
    @Test
    void asksTheNationalLogNothingThatOnlyForcesCanAnswer() {
        try (var screen = screen(people.national(Role.NATIONAL_AUDITOR)).at("questions?since=2026-01-01")) {
            assertThat(screen.words())
                    .contains("Roles given or taken away", "Role grants, with who gave them", "Access refused")
                    .doesNotContain("Reopened", "Raised with no new evidence", "Guests let in", "Redacted");
            assertThat(screen.refuses("questions/reopened")).isTrue();
            screen.at("history?question=reopened");
            assertThat(screen.words()).contains("There is no such question");
        }
    }

    @Test
    void asksForADayWhereNoneIsGiven() {
        try (var screen = screen(auditor).at("questions?since=soon")) {
            assertThat(screen.opened()).isTrue();
            _setValue(_get(DayField.class), null);
            _click(_get(NativeButton.class, spec -> spec.withText("Ask again")));
            assertThat(_get(DayField.class).isInvalid()).isTrue();
        }
    }

    @Test
    void leadsToWhatAQuestionFinds() {
        try (var screen = screen(auditor).at("questions?since=2026-01-01")) {
            screen.at(_get(Anchor.class, spec -> spec.withText("Roles given or taken away"))
                    .getHref());
            assertThat(_find(ChangeLine.class)).hasSize(3);
            assertThat(_find(FileLinks.class)).hasSize(1);
            assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Roles given or taken away");
            screen.at("questions/roles-changed?since=2100-01-01");
            assertThat(screen.words()).contains("Nothing since 1 January 2100");
            assertThat(screen.refuses("questions/no-question")).isTrue();
        }
    }

    @Test
    void standBesideTheChanges() {
        try (var screen = screen(auditor).at("history?question=roles-changed")) {
            assertThat(screen.words())
                    .contains("Saved questions")
                    .contains("Only what a saved question finds is shown.");
            assertThat(_find(ChangeLine.class)).hasSize(3);
            screen.at("history?question=no-question");
            assertThat(screen.words()).contains("There is no such question");
        }
    }

    @Test
    void speaksWelsh() {
        try (var screen = screen(auditor)) {
            UI.getCurrent().setLocale(Texts.WELSH);
            screen.at("questions");
            assertThat(screen.words()).contains("Cwestiynau a gadwyd").contains("Rolau a roddwyd neu a dynnwyd");
        }
    }

    @Test
    void opensToNobodyWhoMayNotRead() {
        for (var actor : List.of(people.contributor(force), people.chief(force), people.national(Role.ANALYST))) {
            try (var screen = screen(actor)) {
                assertThat(screen.refuses("questions")).isTrue();
                assertThat(screen.refuses("questions/roles-changed")).isTrue();
            }
        }
    }
}

package org.bluelamp.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.EnumSet;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.DayField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class QuestionViewTest {

    private static final String ROLES = "questions/roles-changed";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    private final String force = TestPeople.freshForce();

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.history");
    }

    @Test
    void showsWhatTheQuestionFindsSinceTheDayAndOffersItAsAFile() {
        var auditor = people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        try (var screen = screen(auditor).at(ROLES + "?since=2026-01-01")) {
            assertThat(screen.words()).contains("Roles given or taken away", "Ann");
            assertThat(_find(ChangeLine.class)).isNotEmpty();
            assertThat(_find(FileLinks.class)).hasSize(1);
            _setValue(_get(DayField.class), LocalDate.of(2100, 1, 1));
            _click(_get(NativeButton.class, spec -> spec.withText("Ask again")));
            assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                    .isEqualTo(ROLES + "?since=2100-01-01");
            assertThat(screen.words()).contains("Nothing since 1 January 2100");
        }
    }

    @Test
    void isNowhereWithoutAQuestion() {
        try (var screen = screen(people.auditor(force))) {
            assertThat(screen.refuses("questions/no-question")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "CHIEF", "ANALYST", "EDITOR", "OPERATOR", "GUEST"})
    void isForThoseWhoReadTheHistory(Role role) {
        try (var screen = screen(role.national() ? people.national(role) : people.in(force, role))) {
            assertThat(screen.refuses(ROLES)).isTrue();
        }
    }
}

package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentViewTest extends AssessmentScreenTest {

    @Test
    void saysWhereYouStandThenTheOneThingToDo() {
        made.answer(FORCE, assessment, "MH07", 1);
        var words = as(people.lead(FORCE)).at(address()).words();
        assertThat(words)
                .contains(cycle.title())
                .contains("Next: Mental health and psychological risk")
                .contains("13 standards are not answered")
                .contains("Who can see this");
        assertThat(words.indexOf("Next:")).isLessThan(words.indexOf("Check and sign off"));
    }

    @Test
    void listsEveryAreaAsATaskWithItsAddress() {
        as(people.contributor(FORCE)).at(address());
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(address() + "/areas/LG", address() + "/areas/TD", address() + "/review");
    }

    @Test
    void namesTheCoreGaps() {
        made.answer(FORCE, assessment, "MH04", 0);
        assertThat(as(people.lead(FORCE)).at(address()).words())
                .contains("MH04")
                .contains("Not in place");
    }

    @Test
    void tellsTheChiefOfficerWhenThereIsSomethingToSign() {
        made.sent(FORCE, assessment);
        assertThat(as(people.chief(FORCE)).at(address()).words()).contains("Next: sign off");
    }

    @Test
    void showsTheReasonWhenItCameBack() {
        made.sent(FORCE, assessment);
        people.chief(FORCE).run(() -> transitions.sendBack(assessment.getId(), 1, "What of MH04?"));
        assertThat(as(people.lead(FORCE)).at(address()).words()).contains("What of MH04?");
    }

    @Test
    void readsTheSameInWelsh() {
        var screen = as(people.lead(FORCE));
        UI.getCurrent().setLocale(Locale.of("cy"));
        assertThat(screen.at(address()).words())
                .contains("Meysydd")
                .contains("Bylchau craidd")
                .doesNotContain("Core gaps");
    }

    @Test
    void isNobodyElses() {
        refuses(people.lead(TestPeople.freshForce()), address());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), address());
    }
}

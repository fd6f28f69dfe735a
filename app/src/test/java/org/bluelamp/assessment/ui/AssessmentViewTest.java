package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AssessmentViewTest extends AssessmentScreenTest {

    @Autowired
    EvidenceService evidence;

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
    void saysItInTheWordsOfWhoeverReads() {
        assertThat(as(people.chief(FORCE)).at(address()).words())
                .contains("Your wellbeing lead and contributors are working on it.")
                .contains("After the wellbeing lead has sent it")
                .doesNotContain("Rate each standard", "After you have sent it");
        assertThat(as(people.lead(FORCE)).at(address()).words())
                .contains("Rate each standard", "After you have sent it");
        TestScreen.leave();
        var sent = made.sent(FORCE, assessment);
        assertThat(as(people.chief(FORCE)).at(address()).words())
                .contains("It waits for your sign-off.")
                .contains("93 not answered");
        TestScreen.leave();
        people.chief(FORCE).run(() -> transitions.sendBack(sent.getId(), sent.version(), "What of MH04?"));
        assertThat(as(people.chief(FORCE)).at(address()).words())
                .contains("It is back with your colleagues, for this reason: What of MH04?")
                .doesNotContain("It came back");
    }

    @Test
    void leadsToCoreStandardsFirst() {
        made.answer(FORCE, assessment, "LG01", 2);
        made.answer(FORCE, assessment, "LG04", 2);
        made.answer(FORCE, assessment, "AA01", 2);
        as(people.contributor(FORCE)).at(address());
        assertThat(_find(Anchor.class).stream()
                        .filter(link -> link.getText().equals("Continue"))
                        .map(Anchor::getHref))
                .containsExactly(address() + "/areas/AA#AA02");
    }

    @Test
    void tellsTheLeadOfOfferedEvidenceAndItsGiverThatItCameBack() {
        var subject = new Subject(AssessmentService.SUBJECT, assessment.getId(), "MH07");
        var offer = new Offer("Policy", EvidenceKind.POLICY, LocalDate.of(2026, 3, 14), Classification.OFFICIAL, true);
        var item = people.contributor(FORCE)
                .call(() -> evidence.offerLink(subject, offer, "https://intranet.police.example/policy"));
        assertThat(as(people.contributor(FORCE)).at(address()).words()).doesNotContain("of evidence");
        assertThat(as(people.chief(FORCE)).at(address()).words()).doesNotContain("of evidence");
        assertThat(as(people.lead(FORCE)).at(address()).words())
                .contains("1 piece of evidence waits for you to accept or send back:");
        TestScreen.leave();
        people.lead(FORCE).run(() -> evidence.sendBack(item.getId(), item.version(), "The newer one"));
        assertThat(as(people.lead(FORCE)).at(address()).words()).doesNotContain("of evidence");
        assertThat(as(people.contributor(FORCE)).at(address()).words())
                .contains("1 piece of evidence that you offered was sent back");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains(address() + "/areas/MH#MH07");
        TestScreen.leave();
        people.contributor(FORCE)
                .run(() -> evidence.offerLink(subject, offer, "https://intranet.police.example/newer"));
        assertThat(as(people.contributor(FORCE)).at(address()).words())
                .as("answered by something newer")
                .doesNotContain("of evidence");
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

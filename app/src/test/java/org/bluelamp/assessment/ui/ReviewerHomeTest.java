package org.bluelamp.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.TestReviewed;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ReviewerHomeTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    AnswerService answers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    ReviewerHome home;

    private final String force = TestPeople.freshForce();

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.assessment");
    }

    @Test
    void showsTheAreaToBeReadAndNamesNobody() {
        TestReviewed.make(force, people, made, answers, evidence);
        var guest = people.come(people.review(force, "reviewer@" + force, "MH"));
        assertThat(home.serves(guest)).isTrue();
        try (var screen = screen(guest)) {
            UI.getCurrent().add(home.build());
            assertThat(screen.words())
                    .contains(
                            "Each page and each file that you open is told to the force",
                            "Who can see this: you, for the days of your visit",
                            "MH07",
                            "Seen by the reviewer",
                            "What is the biggest barrier?",
                            "Rota online",
                            "Rota as a file",
                            "Not answered")
                    .doesNotContain(
                            "Taken back", "Shown elsewhere", "Of another area", "LG01", "force-lead of", "lead of");
            assertThat(UI.getCurrent().getElement().getOuterHTML())
                    .doesNotContain("<input", "<textarea", "<vaadin-", "<button");
        }
    }

    @Test
    void saysWhenNothingIsAnsweredYetInWelshToo() {
        made.open(force, made.cycle(TestAssessments.EDITION));
        var guest = people.come(people.review(force, "reviewer@" + force, "MH"));
        try (var screen = screen(guest)) {
            UI.getCurrent().add(home.build());
            assertThat(screen.words()).contains("Nothing answered yet");
            UI.getCurrent().setLocale(Texts.WELSH);
            UI.getCurrent().removeAll();
            UI.getCurrent().add(home.build());
            assertThat(screen.words()).contains("Dim wedi’i ateb eto");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR", "GUEST", "GUEST_AUDITOR"})
    void isNobodyElsesHome(Role role) {
        assertThat(home.serves(people.in(force, role))).isFalse();
    }

    @Test
    void opensNoOtherPageOfAnAssessment() {
        var there = TestReviewed.make(force, people, made, answers, evidence);
        var guest = people.come(people.review(force, "reviewer@" + force, "MH"));
        for (var address : new String[] {"", "/areas/MH", "/review"}) {
            try (var screen = screen(guest)) {
                assertThat(screen.refuses("assessment/" + there.assessment().getId() + address))
                        .as(address)
                        .isTrue();
            }
        }
    }
}

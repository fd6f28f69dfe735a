package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestForces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EndedForceViewsTest extends AssessmentScreenTest {

    @Autowired
    TestForces forces;

    @AfterEach
    void asItWas() {
        forces.asItWas();
    }

    @Test
    void saysWhatBecameOfTheForceAndWhereWorkGoesOn() {
        made.answer(FORCE, assessment, "MH07", 2);
        forces.merge(FORCE, "estuary");
        var screen = as(people.lead(FORCE)).at(address());
        assertThat(screen.words())
                .contains("Northmoor Police has merged into")
                .contains("This assessment is kept as it stood.")
                .contains("ask its wellbeing lead for a part in it")
                .doesNotContain("Next: Mental health");
        screen.at(_get(Anchor.class, spec -> spec.withText("Read the answers and take them away"))
                .getHref());
        assertThat(screen.words())
                .contains("1 of 93")
                .contains("Answers (spreadsheet, CSV)")
                .doesNotContain("until you send it");
        assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                .doesNotContain("Send for sign-off");
    }

    @Test
    void offersTheChiefOfficerNothingToSign() {
        assessment = made.sent(FORCE, assessment);
        forces.merge(FORCE, "estuary");
        var screen = as(people.chief(FORCE));
        assertThat(screen.at("sign-off/" + assessment.getId()).words())
                .contains("Northmoor Police has merged into")
                .doesNotContain("Send back with a question");
        assertThat(screen.at(address()).words()).doesNotContain("Next: sign off");
    }

    @Test
    void opensNoAssessmentAnyMore() {
        var next = made.cycle(TestAssessments.EDITION);
        forces.merge(FORCE, "estuary");
        assertThat(as(people.lead(FORCE)).at("open-assessment/" + next.getId()).words())
                .doesNotContain("Confirm and open");
    }

    @Test
    void saysThatAForceHasClosed() {
        forces.close(FORCE);
        assertThat(as(people.lead(FORCE)).at(address()).words()).contains("Northmoor Police has closed.");
    }

    @Test
    void readsTheSameInWelsh() {
        forces.merge(FORCE, "estuary");
        var screen = as(people.lead(FORCE));
        UI.getCurrent().setLocale(Locale.of("cy"));
        assertThat(screen.at(address()).words()).contains("wedi uno â").doesNotContain("merged");
    }
}

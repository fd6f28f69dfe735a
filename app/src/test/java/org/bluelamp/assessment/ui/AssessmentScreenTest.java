package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the pages of an assessment share: a force with an open assessment, and who sits at the screen. */
@PortalTest
abstract class AssessmentScreenTest {

    /** The invented force that the directory knows, so that its name and capabilities are there. */
    static final String FORCE = "northmoor";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    AssessmentService assessments;

    @Autowired
    AnswerService answers;

    @Autowired
    Transitions transitions;

    Cycle cycle;
    Assessment assessment;

    @BeforeEach
    void openAnAssessment() {
        cycle = made.cycle(TestAssessments.EDITION);
        assessment = made.open(FORCE, cycle);
    }

    TestScreen as(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.assessment");
    }

    String address() {
        return "assessment/" + assessment.getId();
    }

    void refuses(Actor actor, String address) {
        try (var screen = as(actor)) {
            assertThat(screen.refuses(address)).as(address).isTrue();
        }
    }

    static void click(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }
}

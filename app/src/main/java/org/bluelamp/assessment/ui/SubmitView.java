package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Consent;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** Hand it in: one last look at what goes where, then the button. */
@Route("assessment/:id/submit")
@Requires(Permission.SUBMIT_ASSESSMENT)
class SubmitView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final Transitions transitions;
    private final Clock clock;

    SubmitView(AssessmentService assessments, Transitions transitions, Clock clock) {
        this.assessments = assessments;
        this.transitions = transitions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var standing = assessments.standing(Address.id(event, "id"));
        var address = AssessmentNavigation.assessment(standing.assessment().getId());
        title(translate("assessment.submit.title"));
        add(new PageHead(translate("assessment.submit.title"))
                .lead(translate(
                        "assessment.submit.lead", DateText.day(standing.cycle().freezes())))
                .back(standing.cycle().title(), address)
                .errors(problems));
        if (standing.assessment().state() != AssessmentState.SUBMITTED && !standing.takesSteps(clock.instant())) {
            add(new EmptyState(
                    translate("assessment.submit.too-late"),
                    translate("assessment.refused.frozen"),
                    Buttons.link(standing.cycle().title(), address)));
            return;
        }
        if (standing.assessment().state() != AssessmentState.SIGNED_OFF) {
            add(new EmptyState(
                    translate("assessment.submit.not-yet"),
                    translate("assessment.submit.not-yet.text"),
                    Buttons.link(standing.cycle().title(), address)));
            return;
        }
        add(facts(standing));
        Unanswered.of(standing).ifPresent(this::add);
        add(
                Buttons.row(
                        Buttons.primary(translate("assessment.submit.button"), _ -> submit(standing)),
                        Buttons.link(translate("assessment.submit.later"), address)),
                whoSees());
    }

    private static CheckAnswers facts(Standing standing) {
        var score = standing.score();
        var takesPart = standing.consent().map(Consent::takesPart).orElse(false);
        var facts = new CheckAnswers()
                .add(translate("assessment.answered"), Numbers.of(score.answered(), score.asked()))
                .add(translate("assessment.rated"), figure(score.rated()));
        if (standing.edition().asksForEvidence()) {
            facts.add(translate("assessment.evidenced"), figure(score.evidenced()));
        }
        return facts.add(
                        translate("assessment.gaps"), Numbers.whole(score.gaps().size()))
                .add(
                        translate("assessment.review.signed"),
                        standing.assessment().signedAt().map(DateText::moment).orElse(""))
                .add(
                        translate("assessment.sign.benchmark"),
                        translate(takesPart ? "assessment.submit.takes-part" : "assessment.submit.stays-out"));
    }

    private static String figure(@Nullable Integer score) {
        return score == null
                ? translate("assessment.figure.no-score")
                : Numbers.whole(score) + " " + Numbers.ofHundred();
    }

    private void submit(Standing standing) {
        var assessment = standing.assessment();
        if (attempt(() -> transitions.submit(assessment.getId(), assessment.version()))) {
            AssessmentNavigation.go(AssessmentNavigation.assessment(assessment.getId()));
        }
    }
}

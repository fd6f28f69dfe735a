package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.WrittenField;

/** Open a signed assessment again, with a reason, until the cycle is frozen. */
@Route("assessment/:id/reopen")
@Requires(Permission.SIGN_OFF)
class ReopenView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final Transitions transitions;
    private final ErrorSummary problems = new ErrorSummary();
    private final WrittenField reason =
            new WrittenField(translate("assessment.reopen.reason"), translate("assessment.reopen.reason.help"));

    ReopenView(AssessmentService assessments, Transitions transitions) {
        this.assessments = assessments;
        this.transitions = transitions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var standing = assessments.standing(id(event.getRouteParameters(), "id"));
        title(translate("assessment.reopen.title"));
        add(
                new PageHead(translate("assessment.reopen.title"))
                        .lead(translate(
                                "assessment.reopen.lead",
                                DateText.day(standing.cycle().freezes())))
                        .back(
                                translate("assessment.sign.menu"),
                                AssessmentNavigation.signOff(
                                        standing.assessment().getId()))
                        .errors(problems),
                reason,
                Buttons.row(
                        Buttons.primary(translate("assessment.reopen.button"), _ -> reopen(standing)),
                        Buttons.link(
                                translate("assessment.reopen.cancel"),
                                AssessmentNavigation.signOff(
                                        standing.assessment().getId()))));
    }

    private void reopen(Standing standing) {
        problems.clear();
        reason.setInvalid(false);
        try {
            transitions.reopen(
                    standing.assessment().getId(), standing.assessment().version(), reason.getValue());
            AssessmentNavigation.go(
                    AssessmentNavigation.assessment(standing.assessment().getId()));
        } catch (Refused refused) {
            var words = translate(refused.text(), refused.parameters());
            reason.setErrorMessage(words);
            reason.setInvalid(refused.field() != null);
            problems.problem(words, reason);
            problems.show();
        } catch (Stale stale) {
            problems.problem(translate("assessment.refused.stale"));
            problems.show();
        }
    }
}

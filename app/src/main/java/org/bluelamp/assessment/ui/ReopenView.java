package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.WrittenField;

/** Open a signed assessment again, with a reason, until the cycle is frozen. */
@Route("assessment/:id/reopen")
@Requires(Permission.SIGN_OFF)
class ReopenView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final Transitions transitions;
    private final Clock clock;
    private final WrittenField reason =
            new WrittenField(translate("assessment.reopen.reason"), translate("assessment.reopen.reason.help"));
    private final FormFields fields = new FormFields(problems).add("reason", reason);

    ReopenView(AssessmentService assessments, Transitions transitions, Clock clock) {
        this.assessments = assessments;
        this.transitions = transitions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var standing = assessments.standing(Address.id(event, "id"));
        var address = AssessmentNavigation.signOff(standing.assessment().getId());
        title(translate("assessment.reopen.title"));
        var head = new PageHead(translate("assessment.reopen.title"))
                .back(translate("assessment.sign.menu"), address)
                .errors(problems);
        add(head);
        if (standing.ended().isPresent()) {
            add(EndedNote.of(standing.ended().get()));
        } else if (reopens(standing)) {
            head.lead(translate(
                    "assessment.reopen.lead", DateText.day(standing.cycle().freezes())));
            ask(standing, address);
        } else {
            add(new EmptyState(
                    translate("assessment.reopen.not-now"),
                    translate("assessment.reopen.not-now.text"),
                    Buttons.link(translate("assessment.sign.menu"), address)));
        }
    }

    private boolean reopens(Standing standing) {
        return standing.assessment().signedAt().isPresent() && standing.cycle().takesSubmissions(clock.instant());
    }

    private void ask(Standing standing, String address) {
        reason.setMaxLength(Transitions.REASON_LIMIT);
        add(
                reason,
                Buttons.row(
                        Buttons.primary(translate("assessment.reopen.button"), _ -> reopen(standing)),
                        Buttons.link(translate("assessment.reopen.cancel"), address)));
    }

    private void reopen(Standing standing) {
        var assessment = standing.assessment();
        if (fields.attempt(() -> transitions.reopen(assessment.getId(), assessment.version(), reason.getValue()))) {
            AssessmentNavigation.go(AssessmentNavigation.assessment(assessment.getId()));
        }
    }
}

package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;

/** The assessment in the current cycle, or the one in the address. */
@Route("assessment/:id?")
@Requires(Permission.READ_ASSESSMENT)
class AssessmentView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final CycleService cycles;
    private final InvitationService invitations;
    private final ReminderService reminders;
    private final Clock clock;

    AssessmentView(
            AssessmentService assessments,
            CycleService cycles,
            InvitationService invitations,
            ReminderService reminders,
            Clock clock) {
        this.assessments = assessments;
        this.cycles = cycles;
        this.invitations = invitations;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (event.getRouteParameters().get("id").isPresent()) {
            var standing = assessments.standing(id(event.getRouteParameters(), "id"));
            title(standing.cycle().title());
            add(new Overview(standing, clock));
        } else {
            title(translate("assessment.title"));
            add(new CurrentAssessment(assessments, cycles, invitations, reminders, clock));
        }
    }
}

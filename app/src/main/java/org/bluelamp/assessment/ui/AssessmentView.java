package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
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
import org.bluelamp.problems.ui.Address;

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
        var asked = Address.idIfAny(event, "id").map(assessments::standing);
        title(asked.map(standing -> standing.cycle().title()).orElseGet(() -> translate("assessment.title")));
        add(asked.<Component>map(standing -> new Overview(standing, clock))
                .orElseGet(() -> new CurrentAssessment(assessments, cycles, invitations, reminders, clock)));
    }
}

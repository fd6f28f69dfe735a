package org.bluelamp.assessment.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.ui.RoleHome;

/** Home of those who work on an assessment, and of the chief officer who signs it. */
@org.springframework.stereotype.Component
class WorkHome implements RoleHome {

    private static final Set<Role> ROLES = EnumSet.of(Role.LEAD, Role.CONTRIBUTOR, Role.CHIEF);

    private final AssessmentService assessments;
    private final CycleService cycles;
    private final InvitationService invitations;
    private final ReminderService reminders;
    private final Clock clock;

    WorkHome(
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
    public boolean serves(Actor actor) {
        return ROLES.contains(actor.role());
    }

    @Override
    public Component build() {
        return new CurrentAssessment(assessments, cycles, invitations, reminders, clock);
    }
}

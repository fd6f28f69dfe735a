package org.bluelamp.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Force;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reminds invited forces that have not submitted: at most once a day, a row for each, a letter where it has an address. */
@Service
@Transactional
public class ReminderService {

    /** The state of a force that has not opened its assessment. */
    public static final String NOT_STARTED = "not-started";

    /** How far a force can be that is reminded, from the beginning. */
    public static final List<String> STATES = List.of(
            NOT_STARTED,
            AssessmentState.IN_PROGRESS.code(),
            AssessmentState.FOR_SIGN_OFF.code(),
            AssessmentState.SIGNED_OFF.code());

    /**
     * A force that can be reminded today.
     *
     * @param state one of {@link #STATES}
     */
    public record Due(Force force, String state) {}

    private final ReminderRows rows;
    private final ReminderLetters letters;
    private final InvitationService invitations;
    private final CycleService cycles;
    private final Clock clock;

    ReminderService(
            ReminderRows rows,
            ReminderLetters letters,
            InvitationService invitations,
            CycleService cycles,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.invitations = invitations;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** The reminders of a cycle, newest first: to the pinned force, or, for the national service, to all. */
    @Requires(Permission.READ_CYCLES)
    @Transactional(readOnly = true)
    public List<Reminder> of(UUID cycle) {
        return rows.of(cycle);
    }

    /**
     * The active, invited forces that have not submitted and were not reminded today, by code; none while the cycle takes no
     * submissions.
     */
    @Requires(Permission.READ_PARTICIPATION)
    @Transactional(readOnly = true)
    public List<Due> due(UUID cycleId) {
        return due(cycles.cycle(cycleId));
    }

    private List<Due> due(Cycle cycle) {
        if (!cycle.takesSubmissions(clock.instant())) {
            return List.of();
        }
        var states = rows.states(cycle.getId());
        var today = UkDay.today(clock);
        var reminded = rows.of(cycle.getId()).stream()
                .filter(reminder -> reminder.day().equals(today))
                .map(Reminder::force)
                .collect(Collectors.toSet());
        return invitations.forces(cycle.getId()).stream()
                .filter(force -> !reminded.contains(force.code()))
                .map(force -> new Due(force, states.getOrDefault(force.code(), NOT_STARTED)))
                .filter(due -> STATES.contains(due.state()))
                .toList();
    }

    /**
     * Reminds the forces that are due and so far. Refused for a state that is none of {@link #STATES}, while the cycle takes
     * no submissions, and when nobody is due.
     *
     * @return those that were reminded
     */
    @Requires(Permission.RUN_CYCLES)
    public List<Force> send(UUID cycleId, Collection<String> states) {
        var cycle = cycles.cycle(cycleId);
        if (!STATES.containsAll(states)) {
            throw Refused.field("states", "assessment.remind.refused.state", String.join(", ", STATES));
        }
        if (!cycle.takesSubmissions(clock.instant())) {
            throw Refused.because("assessment.remind.refused.not-open");
        }
        var sent = new ArrayList<Force>();
        for (var due : due(cycle)) {
            if (states.contains(due.state()) && add(cycle, due)) {
                letters.send(cycle, due.force());
                sent.add(due.force());
            }
        }
        if (sent.isEmpty()) {
            throw Refused.field("states", "assessment.remind.refused.nobody");
        }
        rows.tell(cycleId, told(cycle, sent));
        return sent;
    }

    private boolean add(Cycle cycle, Due due) {
        var reminder = new Reminder(due.force().code(), due.state(), UkDay.today(clock), clock.instant());
        return rows.add(cycle.getId(), reminder, Actor.current().personId());
    }

    private static String told(Cycle cycle, List<Force> sent) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", cycle.title())
                .put("count", sent.size())
                .put("forces", sent.stream().map(Force::code).collect(Collectors.joining(", ")))
                .toString();
    }
}

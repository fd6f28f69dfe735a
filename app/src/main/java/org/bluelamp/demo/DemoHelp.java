package org.bluelamp.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.Standard;
import org.bluelamp.help.CaseState;
import org.bluelamp.help.Inbox;
import org.bluelamp.help.InboxFilter;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingAsked;
import org.bluelamp.help.SharingKind;
import org.bluelamp.help.SharingService;
import org.bluelamp.help.SharingState;
import org.bluelamp.help.Strength;
import org.bluelamp.tenancy.Force;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A few forces ask for help and offer practice by name; one request is answered, one waits for its chief officer. */
@Component
@ConditionalOnProperty(name = "bluelamp.demo", havingValue = "full")
class DemoHelp {

    private static final List<String> HELP = List.of(
            "An hour with somebody who has done this in a force of our size.",
            "A template that we can adapt would save us weeks.",
            "We have the people for it and do not know where to begin.");

    private static final List<String> PRACTICE = List.of(
            "We share the policy, the form and the minutes of the first year.",
            "Two of us can show how it began, what it cost and what we would leave out.",
            "Come and sit in: it runs on the first Tuesday of each month.");

    /** The one whose request its chief officer has still to confirm. */
    private static final String WAITS = "northmoor";

    private final DemoPeople people;
    private final AssessmentService assessments;
    private final SharingService sharings;
    private final Inbox inbox;

    DemoHelp(DemoPeople people, AssessmentService assessments, SharingService sharings, Inbox inbox) {
        this.people = people;
        this.assessments = assessments;
        this.sharings = sharings;
        this.inbox = inbox;
    }

    /** Every eighth force says something; what is there already, from a start that was cut off, stays. */
    void speak(List<Force> forces, Cycle cycle) {
        for (var i = 0; i < forces.size(); i++) {
            var force = forces.get(i);
            var turn = i / 8;
            if (force.code().equals(WAITS)) {
                said(force, cycle, SharingKind.HELP, HELP.getLast(), Strength::gapIn);
            } else if (i % 8 == 2) {
                said(force, cycle, SharingKind.HELP, HELP.get(turn % HELP.size()), Strength::gapIn)
                        .ifPresent(asked -> confirm(force, asked));
            } else if (i % 8 == 5) {
                said(force, cycle, SharingKind.PRACTICE, PRACTICE.get(turn % PRACTICE.size()), Strength::in)
                        .ifPresent(asked -> confirm(force, asked));
            }
        }
        people.of("analyst.national").run(this::answerTheNewest);
    }

    private Optional<Sharing> said(
            Force force, Cycle cycle, SharingKind kind, String sentence, BiPredicate<Standing, String> from) {
        return people.of(force, "lead")
                .call(() -> assessments
                        .inCycle(cycle.getId())
                        .map(assessment -> assessments.standing(assessment.getId()))
                        .flatMap(standing -> standing.edition().standards().stream()
                                .map(Standard::code)
                                .filter(standard -> from.test(standing, standard))
                                .findFirst())
                        .map(standard -> sharings.ask(SharingAsked.of(
                                kind.code(),
                                cycle.edition(),
                                standard,
                                "wellbeing@" + force.code() + ".police.example",
                                sentence,
                                once(force, kind)))));
    }

    /** The same number each time, so that a start which takes up another asks nothing twice. */
    private static UUID once(Force force, SharingKind kind) {
        return UUID.nameUUIDFromBytes((force.code() + " " + kind.code()).getBytes(StandardCharsets.UTF_8));
    }

    private void confirm(Force force, Sharing asked) {
        if (asked.state() == SharingState.TO_CONFIRM) {
            people.of(force, "chief").run(() -> sharings.confirm(asked.getId(), asked.version()));
        }
    }

    private void answerTheNewest() {
        inbox.list(InboxFilter.ALL, null, 1).stream()
                .filter(item -> item.state() == CaseState.NEW)
                .map(item -> inbox.takeInHand(item.id(), item.version()))
                .forEach(item -> inbox.answer(
                        item.id(), item.version(), "A colleague of the service will write to you within the week."));
    }
}

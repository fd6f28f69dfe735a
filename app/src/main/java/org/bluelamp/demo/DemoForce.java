package org.bluelamp.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.assessment.Score.CoreGap;
import org.bluelamp.assessment.SignOff;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.Force;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One invented force goes through one cycle, as its people would. */
@Component
@ConditionalOnProperty(name = "bluelamp.demo", havingValue = "full")
class DemoForce {

    private static final String STATEMENT =
            "I have read this assessment with the wellbeing board. It is a fair account of"
                    + " what we have in place, and I will report on the core gaps each quarter.";

    private final DemoPeople people;
    private final AssessmentService assessments;
    private final AnswerService answers;
    private final EvidenceService evidence;
    private final EvidenceFolder folder;
    private final Transitions transitions;
    private final TransactionTemplate transaction;

    DemoForce(
            DemoPeople people,
            AssessmentService assessments,
            AnswerService answers,
            EvidenceService evidence,
            EvidenceFolder folder,
            Transitions transitions,
            TransactionTemplate transaction) {
        this.people = people;
        this.assessments = assessments;
        this.answers = answers;
        this.evidence = evidence;
        this.folder = folder;
        this.transitions = transitions;
        this.transaction = transaction;
    }

    /**
     * Opens and answers; what is there already, from a start that was cut off, stays.
     *
     * @param share how much of the standards, 0 to 1, in the edition's order with the last area left out first
     */
    void answer(Force force, Cycle cycle, Edition edition, Plausible plausible, double share) {
        var lead = people.of(force, "lead");
        var contributor = people.of(force, "contributor");
        var assessment = lead.call(() -> assessments
                .inCycle(cycle.getId())
                .orElseGet(() -> assessments.open(cycle.getId(), force.capabilities())));
        if (assessment.state() != AssessmentState.IN_PROGRESS) {
            return;
        }
        var there = lead.call(
                () -> assessments.standing(assessment.getId()).answers().keySet());
        var closing = UkDay.of(cycle.closes());
        var position = 0;
        for (var area : edition.areas()) {
            var actor = position++ % 2 == 0 ? lead : contributor;
            var asked = area.asked(force.capabilities());
            var last = position == edition.areas().size();
            var answered = share == 1
                    ? asked.size()
                    : last ? 0 : (int) Math.round(asked.size() * share * (1 + 0.1 * (position % 3)));
            // one transaction an area: the same saves, committed together
            actor.run(() -> transaction.executeWithoutResult(status -> asked.stream()
                    .limit(answered)
                    .filter(standard -> !there.contains(standard.code()))
                    .forEach(standard -> answer(assessment, standard, plausible.answer(area, standard), closing))));
        }
        accept(force, assessment, edition, plausible);
    }

    private void answer(Assessment assessment, Standard standard, PlausibleAnswer plausible, LocalDate closing) {
        answers.save(
                assessment.getId(),
                standard.code(),
                new SaveAnswer(
                        plausible.level(),
                        false,
                        null,
                        plausible.comment(),
                        plausible.barrier(),
                        null,
                        UUID.randomUUID()));
        if (plausible.shown()) {
            evidence.offerLink(
                    new Subject(AssessmentService.SUBJECT, assessment.getId(), standard.code()),
                    new Offer(
                            standard.evidence().getFirst().en(),
                            EvidenceKind.POLICY,
                            closing.minusMonths(3L + plausible.age()),
                            Classification.OFFICIAL,
                            true),
                    "https://intranet.police.example/wellbeing/"
                            + standard.code().toLowerCase(Locale.ROOT));
        }
    }

    private void accept(Force force, Assessment assessment, Edition edition, Plausible plausible) {
        people.of(force, "lead")
                .run(() -> transaction.executeWithoutResult(status -> {
                    var offered = folder.of(AssessmentService.SUBJECT, assessment.getId());
                    for (var area : edition.areas()) {
                        area.standards().stream()
                                .filter(standard ->
                                        plausible.answer(area, standard).accepted())
                                .flatMap(standard -> offered.getOrDefault(standard.code(), List.of()).stream())
                                .filter(Evidence::waits)
                                .forEach(item -> evidence.accept(item.getId(), item.version()));
                    }
                }));
    }

    /** Sends, signs, submits, from wherever it stands. */
    void handIn(Force force, Cycle cycle, boolean takesPart) {
        var lead = people.of(force, "lead");
        var chief = people.of(force, "chief");
        if (state(lead, cycle) == AssessmentState.IN_PROGRESS) {
            lead.run(() -> {
                var assessment = in(cycle);
                transitions.send(assessment.getId(), assessment.version());
            });
        }
        if (state(lead, cycle) == AssessmentState.FOR_SIGN_OFF) {
            chief.run(() -> {
                var assessment = in(cycle);
                var gaps = assessments.standing(assessment.getId()).score().gaps().stream()
                        .map(CoreGap::standard)
                        .collect(Collectors.toCollection(TreeSet::new));
                transitions.signOff(
                        assessment.getId(), assessment.version(), new SignOff(STATEMENT, gaps, takesPart, true));
            });
        }
        if (state(lead, cycle) == AssessmentState.SIGNED_OFF) {
            lead.run(() -> {
                var assessment = in(cycle);
                transitions.submit(assessment.getId(), assessment.version());
            });
        }
    }

    private AssessmentState state(Actor lead, Cycle cycle) {
        return lead.call(() -> in(cycle).state());
    }

    private Assessment in(Cycle cycle) {
        return assessments.inCycle(cycle.getId()).orElseThrow();
    }
}

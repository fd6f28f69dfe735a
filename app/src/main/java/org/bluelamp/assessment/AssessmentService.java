package org.bluelamp.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens assessments and tells where they stand. How they move on is {@link Transitions}' part. */
@Service
@Transactional
public class AssessmentService {

    /** The kind by which evidence points to a standard of an assessment. */
    public static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final Answers answers;
    private final Consents consents;
    private final CycleService cycles;
    private final InvitationService invitations;
    private final EditionService editions;
    private final EvidenceFolder evidence;
    private final Confirmed confirmed;
    private final Successions successions;
    private final Doors doors;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            Answers answers,
            Consents consents,
            CycleService cycles,
            InvitationService invitations,
            EditionService editions,
            EvidenceFolder evidence,
            Confirmed confirmed,
            Successions successions,
            Doors doors,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.consents = consents;
        this.cycles = cycles;
        this.invitations = invitations;
        this.editions = editions;
        this.evidence = evidence;
        this.confirmed = confirmed;
        this.successions = successions;
        this.doors = doors;
        this.clock = clock;
    }

    /** The pinned force's assessment in this cycle, once it is opened. */
    @Requires(Permission.READ_ASSESSMENT)
    @Transactional(readOnly = true)
    public Optional<Assessment> inCycle(UUID cycle) {
        return assessments.findByCycle(cycle);
    }

    /** That the pinned force has merged or closed; empty while it answers for itself. */
    @Requires(Permission.READ_ASSESSMENT)
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Ended> ended() {
        return successions.ended();
    }

    /** All assessments of the pinned force, latest first. */
    @Requires(Permission.READ_ASSESSMENT)
    @Transactional(readOnly = true)
    public List<Assessment> all() {
        return assessments.findAllByOrderByOpenedAtDesc();
    }

    /** Everything that the pages of an assessment show, in a fixed number of queries. */
    @Requires(Permission.READ_ASSESSMENT)
    @Transactional(readOnly = true)
    public Standing standing(UUID id) {
        return standingOf(assessments.findById(id).orElseThrow(() -> new Absent("assessment")));
    }

    Standing standingOf(Assessment assessment) {
        var cycle = cycles.cycle(assessment.cycle());
        var edition = editions.edition(assessment.edition());
        var byStandard = answers.findAllByAssessment(assessment.getId()).stream()
                .collect(Collectors.toMap(Answer::standard, answer -> answer));
        var items = evidence.of(SUBJECT, assessment.getId());
        var evidenced = new Evidenced(edition, assessment.judgedBy().orElse(cycle.closes()))
                .standards(byStandard.values(), items);
        var score = new Scoring(edition, assessment.capabilities(), byStandard, evidenced).score();
        return new Standing(
                assessment,
                cycle,
                edition,
                byStandard,
                items,
                evidenced,
                score,
                consents.findByCycle(assessment.cycle()),
                successions.ended());
    }

    /**
     * Opens the pinned force's assessment in a cycle.
     *
     * @param capabilities what the force confirmed that it does, as codes of the operator's list; frozen with the assessment.
     *     Refused where one is not among them
     */
    @Requires(Permission.OPEN_ASSESSMENT)
    public Assessment open(UUID cycleId, Set<String> capabilities) {
        successions.checkStillAnswers();
        var cycle = cycles.cycle(cycleId);
        if (!cycle.takesAnswers(clock.instant())) {
            throw Refused.because("assessment.refused.not-open");
        }
        if (!invitations.of(cycleId).includes(Actor.current().force())) {
            throw Refused.because("assessment.refused.not-invited");
        }
        if (assessments.findByCycle(cycleId).isPresent()) {
            throw Refused.because("assessment.refused.opened-already");
        }
        var assessment = opened(new Assessment(
                cycleId,
                cycle.edition(),
                confirmed.of(new TreeSet<>(capabilities), editions.edition(cycle.edition())),
                Actor.current().personId(),
                clock.instant()));
        doors.tellParticipation(cycleId, assessment.state(), 0, null);
        return assessment;
    }

    private Assessment opened(Assessment assessment) {
        try {
            return assessments.saveAndFlush(assessment);
        } catch (DataIntegrityViolationException e) {
            // of two who open one at once the database takes the first
            throw Refused.because("assessment.refused.opened-already");
        }
    }
}

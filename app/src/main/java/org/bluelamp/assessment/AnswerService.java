package org.bluelamp.assessment;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Standard;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves answers: each by itself, in its own short transaction, with its history or not at all. */
@Service
public class AnswerService {

    private final Assessments assessments;
    private final Answers answers;
    private final CycleService cycles;
    private final EditionService editions;
    private final Successions successions;
    private final Doors doors;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnswerService(
            Assessments assessments,
            Answers answers,
            CycleService cycles,
            EditionService editions,
            Successions successions,
            Doors doors,
            TransactionTemplate transaction,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.cycles = cycles;
        this.editions = editions;
        this.successions = successions;
        this.doors = doors;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Saves one answer.
     *
     * @throws Stale when somebody saved another version meanwhile; carries the {@link Answer} that stands now
     * @throws Refused when a rule of the edition or the state of the assessment says no
     * @throws Absent for an assessment of another force, or a standard that does not ask this one
     */
    @Requires(Permission.ANSWER)
    public Answer save(UUID assessment, String standard, SaveAnswer save) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> saved(assessment, standard, save)));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            // two first saves at once, or two saves of one version: the other one stands
            var current = transaction.execute(status ->
                    answers.findByAssessmentAndStandard(assessment, standard).orElse(null));
            if (current != null && current.madeBy(save.operation())) {
                return current;
            }
            if (current == null || Objects.equals(current.version(), save.version())) {
                // nobody was faster: it is something else that went wrong
                throw e;
            }
            throw new Stale(current);
        }
    }

    private Answer saved(UUID id, String code, SaveAnswer save) {
        var assessment = assessments.holdState(id).orElseThrow(() -> new Absent("assessment"));
        var edition = editions.edition(assessment.edition());
        var standard = edition.standard(code)
                .filter(found -> found.asks(assessment.capabilities()))
                .orElseThrow(() -> new Absent("standard"));
        var before = answers.findByAssessmentAndStandard(id, code);
        if (before.filter(answer -> answer.madeBy(save.operation())).isPresent()) {
            return before.get();
        }
        successions.checkStillAnswers();
        var cycle = cycles.cycle(assessment.cycle());
        Openness.check(assessment, cycle, clock.instant());
        check(edition, standard, save);
        if (!Objects.equals(save.version(), before.map(Answer::version).orElse(null))) {
            throw new Stale(before.orElse(null));
        }
        var answer = before.orElseGet(() -> new Answer(id, code));
        answer.save(save, Actor.current().personId(), clock.instant());
        var kept = answers.saveAndFlush(answer);
        doors.tellProgress(assessment.cycle(), percent(assessment, edition));
        return kept;
    }

    private static void check(Edition edition, Standard standard, SaveAnswer save) {
        if (save.level() != null && !edition.hasLevel(save.level())) {
            throw Refused.field("level", "assessment.refused.level");
        }
        if (save.notApplicable()) {
            if (!standard.mayNotApply()) {
                throw Refused.field("notApplicable", "assessment.refused.applies");
            }
            if (save.level() != null) {
                throw Refused.field("level", "assessment.refused.rated-and-not-applicable");
            }
            if (save.reason() == null) {
                throw Refused.field("reason", "assessment.refused.no-reason");
            }
        }
        if (save.reason() != null && !save.notApplicable()) {
            throw Refused.field("reason", "assessment.refused.reason-unasked");
        }
        if (save.barrier() != null) {
            if (!edition.hasBarrier(save.barrier())) {
                throw Refused.field("barrier", "assessment.refused.barrier");
            }
            if (save.level() == null || !edition.belowTarget(save.level())) {
                throw Refused.field("barrier", "assessment.refused.barrier-on-target");
            }
        }
        if (save.comment() != null && save.comment().length() > SaveAnswer.COMMENT_LIMIT) {
            throw Refused.field("comment", "assessment.refused.long-comment", SaveAnswer.COMMENT_LIMIT);
        }
        if (save.reason() != null && save.reason().length() > SaveAnswer.COMMENT_LIMIT) {
            throw Refused.field("reason", "assessment.refused.long-comment", SaveAnswer.COMMENT_LIMIT);
        }
        FreeText.check("comment", save.comment());
        FreeText.check("reason", save.reason());
    }

    private int percent(Assessment assessment, Edition edition) {
        var asked = edition.asked(assessment.capabilities()).stream()
                .map(Standard::code)
                .collect(Collectors.toSet());
        return Score.percent(answers.answered(assessment.getId(), asked), asked.size());
    }
}

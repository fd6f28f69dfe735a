package org.bluelamp.assessment;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an assessment moves on: sent, taken back, sent back, signed off, submitted, reopened. Each takes the version that the person
 * saw and is refused when another one stands.
 */
@Service
@Transactional
public class Transitions {

    /** Of what is written when an assessment goes back to work. */
    public static final int REASON_LIMIT = 1_000;

    private static final FreeText REASON = new FreeText(
            "reason", REASON_LIMIT, "assessment.refused.no-reason-given", "assessment.refused.long-statement");

    private final Assessments assessments;
    private final AssessmentService service;
    private final Consents consents;
    private final CycleService cycles;
    private final Successions successions;
    private final Doors doors;
    private final Clock clock;

    Transitions(
            Assessments assessments,
            AssessmentService service,
            Consents consents,
            CycleService cycles,
            Successions successions,
            Doors doors,
            Clock clock) {
        this.assessments = assessments;
        this.service = service;
        this.consents = consents;
        this.cycles = cycles;
        this.successions = successions;
        this.doors = doors;
        this.clock = clock;
    }

    /** The lead sends it to the chief officer. What is not answered counts as the lowest level from here on. */
    @Requires(Permission.SEND_ASSESSMENT)
    public Assessment send(UUID id, int version) {
        var assessment = held(id, version);
        assessment.sendForSignOff(
                Actor.current().personId(),
                clock.instant(),
                cycles.cycle(assessment.cycle()).closes());
        return moved(assessment);
    }

    /** The lead has sent it too early: it goes back to work, as long as nobody has signed it. */
    @Requires(Permission.SEND_ASSESSMENT)
    public Assessment takeBack(UUID id, int version) {
        var assessment = held(id, version);
        assessment.takeBack();
        return moved(assessment);
    }

    /** The chief officer has a question: it goes back to work. */
    @Requires(Permission.SIGN_OFF)
    public Assessment sendBack(UUID id, int version, @Nullable String reason) {
        var assessment = held(id, version);
        assessment.sendBack(REASON.of(reason));
        return moved(assessment);
    }

    /** The chief officer signs, and chooses whether the force takes part in the release. */
    @Requires(Permission.SIGN_OFF)
    public Assessment signOff(UUID id, int version, SignOff signOff) {
        var assessment = held(id, version);
        var gaps = service.standingOf(assessment).coreGaps();
        Refused.ifAny(signOff.refusals(gaps));
        assessment.signOff(
                FreeText.stripped(signOff.statement()), gaps, Actor.current().personId(), clock.instant());
        decide(
                consents.findByCycle(assessment.cycle()).orElseGet(() -> new Consent(assessment.cycle())),
                Boolean.TRUE.equals(signOff.takesPart()));
        return moved(assessment);
    }

    /** The lead hands it in. A participating force's facts go through the door to the benchmark now. */
    @Requires(Permission.SUBMIT_ASSESSMENT)
    public Assessment submit(UUID id, int version) {
        var assessment = held(id, version);
        assessment.submit(Actor.current().personId(), clock.instant());
        if (takesPart(assessment)) {
            // before the step itself, so that the history's newest line tells the step and not its ninety facts
            writeFacts(assessment);
        }
        return moved(assessment);
    }

    /** The chief officer opens it again, with a reason, until the freeze. The facts come back from the benchmark. */
    @Requires(Permission.SIGN_OFF)
    public Assessment reopen(UUID id, int version, @Nullable String reason) {
        var assessment = held(id, version);
        assessment.reopen(REASON.of(reason));
        doors.takeFactsBack(assessment.cycle());
        return moved(assessment);
    }

    /**
     * The chief officer's choice about releases, apart from the signature. A force joins until the freeze and withdraws at any
     * time: its facts are taken back, so that no later release has them; those that are published stand.
     *
     * @param version of the choice that was looked at, or null where none was made yet
     * @throws Stale when another choice was made meanwhile; carries the {@link Consent} that stands now
     */
    @Requires(Permission.SIGN_OFF)
    public Consent choose(UUID id, @Nullable Integer version, boolean takesPart) {
        var assessment = assessments.changeState(id).orElseThrow(() -> new Absent("assessment"));
        var chosen = consents.findByCycle(assessment.cycle());
        if (!Objects.equals(chosen.map(Consent::version).orElse(null), version)) {
            throw new Stale(chosen.orElse(null));
        }
        if (takesPart) {
            successions.checkStillAnswers();
            checkJoining(assessment);
        }
        var consent = decide(chosen.orElseGet(() -> new Consent(assessment.cycle())), takesPart);
        if (!takesPart) {
            doors.takeFactsBack(assessment.cycle());
        } else if (assessment.state() == AssessmentState.SUBMITTED) {
            writeFacts(assessment);
        }
        moved(assessment);
        return consent;
    }

    private void checkJoining(Assessment assessment) {
        if (!cycles.cycle(assessment.cycle()).takesSubmissions(clock.instant())) {
            throw Refused.because("assessment.refused.joins-too-late");
        }
    }

    private Assessment held(UUID id, int version) {
        var assessment = assessments.changeState(id).orElseThrow(() -> new Absent("assessment"));
        Stale.unless(assessment.version() == version, assessment);
        successions.checkStillAnswers();
        checkTime(assessment);
        return assessment;
    }

    private void checkTime(Assessment assessment) {
        if (!cycles.cycle(assessment.cycle()).takesSubmissions(clock.instant())) {
            throw Refused.because("assessment.refused.frozen");
        }
    }

    private Consent decide(Consent consent, boolean takesPart) {
        consent.decide(takesPart, Actor.current().personId(), clock.instant());
        return consents.save(consent);
    }

    private boolean takesPart(Assessment assessment) {
        return consents.findByCycle(assessment.cycle())
                .filter(Consent::takesPart)
                .isPresent();
    }

    private Assessment moved(Assessment assessment) {
        var saved = assessments.saveAndFlush(assessment);
        var standing = service.standingOf(saved);
        doors.tellParticipation(
                saved.cycle(),
                saved.state(),
                standing.score().percent(),
                standing.consent().map(Consent::takesPart).orElse(null));
        return saved;
    }

    private void writeFacts(Assessment assessment) {
        doors.writeFacts(
                assessment.cycle(),
                assessment.getId(),
                service.standingOf(assessment).facts());
    }
}

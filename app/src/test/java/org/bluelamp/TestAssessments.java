package org.bluelamp;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.assessment.Score.CoreGap;
import org.bluelamp.assessment.SignOff;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Role;
import org.springframework.boot.test.context.TestConfiguration;

/** Cycles and assessments for tests, made by the services that people use. */
@TestConfiguration(proxyBeanMethods = false)
public class TestAssessments {

    public static final String EDITION = "blue-lamp-1";
    private static final Instant START = Instant.parse("2026-11-22T14:02:00Z");
    private static final AtomicInteger CYCLES = new AtomicInteger();
    private static final AtomicInteger FREEZES = new AtomicInteger();

    private final TestPeople people;
    private final TestClock clock;
    private final CycleService cycles;
    private final AssessmentService assessments;
    private final AnswerService answers;
    private final Transitions transitions;

    public TestAssessments(
            TestPeople people,
            TestClock clock,
            CycleService cycles,
            AssessmentService assessments,
            AnswerService answers,
            Transitions transitions) {
        this.people = people;
        this.clock = clock;
        this.cycles = cycles;
        this.assessments = assessments;
        this.answers = answers;
        this.transitions = transitions;
    }

    /** Where the repository lies. */
    public static Path root() {
        return Path.of(System.getProperty("bluelamp.root", ".."));
    }

    /** An open cycle with 20 days left, on this edition; the clock stands at its usual place. */
    public Cycle cycle(String edition) {
        clock.set(START);
        var title = "Cycle " + CYCLES.incrementAndGet();
        return people.national(Role.EDITOR)
                .call(() -> cycles.open(title, edition, new CycleDates(day(-30), day(-10), day(20), day(40))));
    }

    public Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    /** The force's assessment in the cycle, with every capability. */
    public Assessment open(String force, Cycle cycle) {
        return people.lead(force)
                .call(() -> assessments.open(
                        cycle.getId(), Set.of("dvi", "distressing-material", "control-room", "firearms", "roads")));
    }

    public void answer(String force, Assessment assessment, String standard, int level) {
        people.lead(force)
                .run(() -> answers.save(
                        assessment.getId(),
                        standard,
                        new SaveAnswer(level, false, null, null, null, UUID.randomUUID())));
    }

    /** Sent by the lead. */
    public Assessment sent(String force, Assessment assessment) {
        return people.lead(force).call(() -> transitions.send(assessment.getId(), assessment.version()));
    }

    /** Sent, and signed by the chief officer with every core gap read. */
    public Assessment signed(String force, Assessment assessment, boolean takesPart) {
        var sent = sent(force, assessment);
        return people.chief(force).call(() -> {
            var gaps = assessments.standing(sent.getId()).score().gaps().stream()
                    .map(CoreGap::standard)
                    .collect(Collectors.toCollection(TreeSet::new));
            return transitions.signOff(sent.getId(), sent.version(), new SignOff("Fair.", gaps, takesPart, true));
        });
    }

    /** All the way. */
    public Assessment submitted(String force, Assessment assessment, boolean takesPart) {
        var signed = signed(force, assessment, takesPart);
        return people.lead(force).call(() -> transitions.submit(signed.getId(), signed.version()));
    }

    /** Past its freeze, and frozen by the editor: each later than the one before, so that of releases one is the last. */
    public void freeze(Cycle cycle) {
        clock.set(day(41).plusMillis(FREEZES.incrementAndGet()));
        people.national(Role.EDITOR).run(() -> cycles.freeze(cycle.getId(), cycle.version()));
    }
}

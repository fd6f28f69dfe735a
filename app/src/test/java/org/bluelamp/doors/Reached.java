package org.bluelamp.doors;

import java.time.Duration;
import java.time.Instant;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.doors.Trial.Stage;
import org.bluelamp.records.HoldService;
import org.springframework.context.ApplicationContext;

/** Takes places further, for what is possible only there. */
final class Reached {

    private static final Duration EIGHT_YEARS = Duration.ofDays(8 * 366);

    private final TestPeople people;
    private final TestClock clock;
    private final TestForces forces;
    private final TestAssessments made;
    private final AssessmentService assessments;
    private final HoldService holds;

    Reached(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        clock = context.getBean(TestClock.class);
        forces = context.getBean(TestForces.class);
        made = context.getBean(TestAssessments.class);
        assessments = context.getBean(AssessmentService.class);
        holds = context.getBean(HoldService.class);
    }

    /** @param today the portal's time when the place was made */
    Place at(Stage stage, Place place, Instant today) {
        return switch (stage) {
            case MADE -> place;
            case SUBMITTED -> submitted(place);
            case PREPARED -> place.showing(PlantedReleases.prepared(place.cycle()));
            case AGED -> aged(place, today);
        };
    }

    private Place submitted(Place place) {
        forces.know(place.force());
        var assessment = people.lead(place.force())
                .call(() -> assessments.inCycle(place.cycle()))
                .orElseThrow();
        made.submitted(place.force(), assessment, true);
        return place.showing(PlantedReleases.shown(place.cycle()));
    }

    private Place aged(Place place, Instant today) {
        people.lead(place.force()).run(() -> holds.lift(place.hold(), 0, "Over"));
        clock.set(today.plus(EIGHT_YEARS));
        return place;
    }
}

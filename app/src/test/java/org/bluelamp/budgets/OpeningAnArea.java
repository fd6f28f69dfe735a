package org.bluelamp.budgets;

import java.time.Duration;
import java.util.Optional;
import org.bluelamp.assessment.AssessmentService;

/** An area's page with its standards, answers and evidence: each area in turn, from a page that asks the database nothing. */
final class OpeningAnArea implements UseCase {

    private static final String LOGIN = "lead.northmoor";

    @Override
    public String name() {
        return "open an area";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(300));
    }

    @Override
    public Turns begin(Portal portal) {
        var lead = portal.actor(LOGIN);
        var assessment = portal.assessment(lead);
        var standing = lead.call(() -> portal.bean(AssessmentService.class).standing(assessment.getId()));
        var areas = standing.edition().areas();
        var tab = portal.tab(LOGIN);
        return new Turns() {
            @Override
            public void before(int turn) {
                tab.go("help");
            }

            @Override
            public void take(int turn) {
                var area = areas.get(turn % areas.size());
                tab.go(
                        "assessment/" + assessment.getId() + "/areas/" + area.code(),
                        standing.asked(area.code()).getLast().code());
            }
        };
    }
}

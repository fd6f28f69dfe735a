package org.bluelamp.budgets;

import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.framework.Standard;

/** A click on another level, until the server has answered: saved, told, and the figures of the page counted again. */
final class SavingAtTheScreen implements UseCase {

    private static final String LOGIN = "lead.estuary";
    private static final String AREA = "MH";

    @Override
    public String name() {
        return "save one answer at the screen";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(60));
    }

    @Override
    public Turns begin(Portal portal) {
        var lead = portal.actor(LOGIN);
        var assessment = portal.assessment(lead);
        var standing = lead.call(() -> portal.bean(AssessmentService.class).standing(assessment.getId()));
        var standards = standing.asked(AREA).stream().map(Standard::code).toList();
        var levels = standing.edition().scale().size();
        var tab = portal.tab(LOGIN);
        var page = new Elements(tab.go("assessment/" + assessment.getId() + "/areas/" + AREA, standards.getLast()));
        var chosen = new HashMap<String, Integer>();
        standards.forEach(standard -> chosen.put(
                standard,
                page.radios(standard).stream()
                        .filter(page::checked)
                        .map(page.radios(standard)::indexOf)
                        .findFirst()
                        .orElse(0)));
        return turn -> {
            var standard = standards.get(turn % standards.size());
            var level = chosen.merge(standard, 1, (before, one) -> (before + one) % levels);
            tab.choose(page.radios(standard).get(level), "Saved ");
        };
    }
}

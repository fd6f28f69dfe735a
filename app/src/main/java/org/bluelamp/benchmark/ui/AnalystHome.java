package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bluelamp.benchmark.ParticipationService;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.ui.RoleHome;
import org.bluelamp.problems.Absent;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** Home of the national analyst: who has submitted, and what blocks a release. */
@org.springframework.stereotype.Component
class AnalystHome implements RoleHome {

    private final ParticipationService participation;
    private final ForceDirectory forces;
    private final ReleaseService releases;
    private final Publishing publishing;
    private final CycleService cycles;
    private final Clock clock;

    AnalystHome(
            ParticipationService participation,
            ForceDirectory forces,
            ReleaseService releases,
            Publishing publishing,
            CycleService cycles,
            Clock clock) {
        this.participation = participation;
        this.forces = forces;
        this.releases = releases;
        this.publishing = publishing;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.role() == Role.ANALYST;
    }

    @Override
    public Component build() {
        return theOneThatIsOn((cycle, all) -> Outstanding.topic(cycle, all, forces));
    }

    /** With every force, to be looked through. */
    Component whole() {
        return theOneThatIsOn(this::everyForce);
    }

    /** As {@link #whole()}, of the cycle with this id; {@link Absent} if there is none. */
    Component whole(UUID cycle) {
        return page(cycles.cycle(cycle), this::everyForce);
    }

    private Topic everyForce(Cycle cycle, List<Participation> all) {
        return new AllForces(participation, cycle.getId(), forces);
    }

    private Component theOneThatIsOn(BiFunction<Cycle, List<Participation>, Topic> shown) {
        // where none is open, the latest frozen one is what a release waits for
        return cycles.current()
                .or(() -> cycles.all().stream().findFirst())
                .<Component>map(cycle -> page(cycle, shown))
                .orElseGet(() -> new Div(
                        new PageHead(translate("benchmark.participation")),
                        new EmptyState(translate("benchmark.no-cycle"), translate("benchmark.no-cycle.text"))));
    }

    private Component page(Cycle cycle, BiFunction<Cycle, List<Participation>, Topic> shown) {
        return new ParticipationPage(
                participation,
                releases,
                publishing,
                cycle,
                CycleChoice.of(cycle, cycles.all(), releases.published()),
                clock,
                all -> shown.apply(cycle, all));
    }
}

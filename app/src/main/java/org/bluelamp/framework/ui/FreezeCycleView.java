package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.DateText;
import org.springframework.beans.factory.ObjectProvider;

/** Ends a cycle for good. */
@Route(FrameworkNavigation.CYCLES + "/:id/freeze")
@Requires(Permission.RUN_CYCLES)
class FreezeCycleView extends Decision implements BeforeEnterObserver {

    private final CycleService cycles;
    private final ObjectProvider<CyclePart> parts;

    FreezeCycleView(CycleService cycles, ObjectProvider<CyclePart> parts) {
        this.cycles = cycles;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = cycles.cycle(Address.id(event, "id"));
        var address = FrameworkNavigation.cycle(cycle.getId());
        show(
                translate("framework.freeze.title", cycle.title()),
                cycle.title(),
                address,
                new CheckAnswers()
                        .add(translate("framework.closes"), DateText.moment(cycle.closes()))
                        .add(translate("framework.freezes"), DateText.moment(cycle.freezes())),
                translate("framework.check.freeze.late", DateText.moment(cycle.freezes())),
                translate("framework.check.freeze.unsubmitted"),
                translate("framework.check.freeze.release"),
                translate("framework.check.freeze.forGood"));
        parts.stream().forEach(part -> add(part.ifFrozenNow(cycle)));
        var seen = cycle.version();
        buttons(
                Buttons.primary(
                        translate("framework.freeze.button"),
                        _ -> decide("frozen", () -> cycles.freeze(cycle.getId(), seen))),
                address);
    }
}

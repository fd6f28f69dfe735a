package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.DateText;

/** The second page: the later dates beside those that stand, and what follows. */
@Route(FrameworkNavigation.CYCLES + "/:id/extend/check")
@Requires(Permission.RUN_CYCLES)
class CheckExtensionView extends Decision implements BeforeEnterObserver {

    private final CycleService cycles;

    CheckExtensionView(CycleService cycles) {
        this.cycles = cycles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = cycles.cycle(Address.id(event, "id"));
        var entered = Extension.of(event.getLocation().getQueryParameters(), cycle);
        if (!entered.problems(cycle).isEmpty()) {
            event.forwardTo(ExtendCycleView.class, event.getRouteParameters());
            return;
        }
        show(cycle, entered, event);
    }

    private void show(Cycle cycle, Extension entered, BeforeEnterEvent event) {
        var closes = entered.closes(cycle);
        var freezes = entered.freezes(cycle);
        var parameters = event.getRouteParameters();
        Runnable change = () -> UI.getCurrentOrThrow().navigate(ExtendCycleView.class, parameters, entered.query());
        show(
                translate("framework.extend.check", cycle.title()),
                translate("framework.extend.title", cycle.title()),
                FrameworkNavigation.extend(cycle.getId()) + "?"
                        + entered.query().getQueryString(),
                new CheckAnswers()
                        .add(
                                translate("framework.closes"),
                                translate(
                                        "framework.extend.was",
                                        DateText.moment(closes),
                                        DateText.moment(cycle.closes())),
                                change)
                        .add(
                                translate("framework.freezes"),
                                translate(
                                        "framework.extend.was",
                                        DateText.moment(freezes),
                                        DateText.moment(cycle.freezes())),
                                change),
                translate("framework.check.extend.answers", DateText.moment(closes)),
                translate("framework.check.extend.submit", DateText.moment(freezes)),
                translate("framework.check.extend.forGood"));
        var seen = cycle.version();
        buttons(
                Buttons.primary(
                        translate("framework.extend.button"),
                        _ -> decide("extended", () -> cycles.extend(cycle.getId(), seen, closes, freezes))),
                FrameworkNavigation.cycle(cycle.getId()));
    }
}

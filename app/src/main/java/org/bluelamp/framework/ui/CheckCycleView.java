package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.DateText;

/** The second page: what was entered, and what opening the cycle brings about. */
@Route(FrameworkNavigation.CYCLES + "/new/check")
@Requires(Permission.RUN_CYCLES)
class CheckCycleView extends Decision implements BeforeEnterObserver {

    private final CycleService cycles;
    private final EditionService editions;
    private final Clock clock;

    CheckCycleView(CycleService cycles, EditionService editions, Clock clock) {
        this.cycles = cycles;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = CycleForm.of(event.getLocation().getQueryParameters());
        if (!entered.problems(clock).isEmpty()) {
            event.forwardTo(NewCycleView.class, entered.query());
            return;
        }
        var dates = entered.dates();
        var edition = editions.edition(entered.edition());
        Runnable change = () -> UI.getCurrentOrThrow().navigate(NewCycleView.class, entered.query());
        show(
                translate("framework.check.title"),
                translate("framework.openCycle"),
                FrameworkNavigation.newCycle() + "?" + entered.query().getQueryString(),
                new CheckAnswers()
                        .add(translate("framework.form.title"), entered.title(), change)
                        .add(translate("framework.edition"), Wording.plain(edition.title()), change)
                        .add(translate("framework.opens"), DateText.moment(dates.opens()), change)
                        .add(translate("framework.baseline"), DateText.moment(dates.baseline()), change)
                        .add(translate("framework.closes"), DateText.moment(dates.closes()), change)
                        .add(translate("framework.freezes"), DateText.moment(dates.freezes()), change),
                translate("framework.check.open.everyone"),
                translate("framework.check.open.seen", DateText.moment(dates.opens())),
                translate(
                        "framework.check.open.asked",
                        edition.standards().size(),
                        edition.areas().size()),
                translate("framework.check.open.later"),
                translate("framework.check.open.edition"));
        add(Buttons.row(
                Buttons.primary(
                        translate("framework.openCycle"),
                        _ -> decide("opened", () -> cycles.open(entered.title(), entered.edition(), dates))),
                Buttons.secondary(
                        translate("framework.plan.button"),
                        _ -> decide("planned", () -> cycles.plan(entered.title(), entered.edition(), dates))),
                Buttons.link(translate("framework.form.cancel"), FrameworkNavigation.cycles())));
    }
}

package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.DateText;

/** Opens a cycle that was only announced. */
@Route(FrameworkNavigation.CYCLES + "/:id/open")
@Requires(Permission.RUN_CYCLES)
class OpenCycleView extends Decision implements BeforeEnterObserver {

    private final CycleService cycles;
    private final EditionService editions;
    private final InvitationService invitations;

    OpenCycleView(CycleService cycles, EditionService editions, InvitationService invitations) {
        this.cycles = cycles;
        this.editions = editions;
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = cycles.cycle(Address.id(event, "id"));
        var edition = editions.edition(cycle.edition());
        var invited = invitations.of(cycle.getId());
        var address = FrameworkNavigation.cycle(cycle.getId());
        show(
                translate("framework.open.title", cycle.title()),
                cycle.title(),
                address,
                new CheckAnswers()
                        .add(translate("framework.edition"), Wording.plain(edition.title()))
                        .add(translate("framework.opens"), DateText.moment(cycle.opens()))
                        .add(translate("framework.closes"), DateText.moment(cycle.closes()))
                        .add(translate("framework.freezes"), DateText.moment(cycle.freezes())),
                invited.everyone()
                        ? translate("framework.check.open.everyone")
                        : translate(
                                "framework.check.open.invited", invited.since().size()),
                translate("framework.check.open.seen", DateText.moment(cycle.opens())),
                translate("framework.check.open.later"),
                translate("framework.check.open.edition"));
        var seen = cycle.version();
        buttons(
                Buttons.primary(
                        translate("framework.open.button"),
                        _ -> decide("opened", () -> cycles.open(cycle.getId(), seen))),
                address);
    }
}

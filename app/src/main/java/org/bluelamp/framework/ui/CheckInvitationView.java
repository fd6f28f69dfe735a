package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.tenancy.Force;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Numbers;
import org.springframework.beans.factory.ObjectProvider;

/** The second page: who would be invited, what could then be compared, and what follows. */
@Route(FrameworkNavigation.CYCLES + "/:id/invite/check")
@Requires(Permission.RUN_CYCLES)
class CheckInvitationView extends Decision implements BeforeEnterObserver {

    private final CycleService cycles;
    private final InvitationService invitations;
    private final ObjectProvider<CyclePart> parts;

    CheckInvitationView(CycleService cycles, InvitationService invitations, ObjectProvider<CyclePart> parts) {
        this.cycles = cycles;
        this.invitations = invitations;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = cycles.cycle(Address.id(event, "id"));
        var query = event.getLocation().getQueryParameters();
        var codes = query.getParameters(InviteView.FORCE);
        var chosen = invitations.others(cycle.getId()).stream()
                .filter(force -> codes.contains(force.code()))
                .toList();
        if (chosen.isEmpty()) {
            event.forwardTo(InviteView.class, event.getRouteParameters());
            return;
        }
        show(cycle, chosen, FrameworkNavigation.invite(cycle.getId()) + "?" + query.getQueryString());
    }

    private void show(Cycle cycle, List<Force> chosen, String back) {
        var invited = invitations.of(cycle.getId());
        var names = new UnorderedList();
        chosen.forEach(force -> names.add(Wording.said(new ListItem(), force.name())));
        show(
                translate("framework.invite.check", cycle.title()),
                translate("framework.invite.title", cycle.title()),
                back,
                new CheckAnswers()
                        .add(translate("framework.invite.many"), Numbers.whole(chosen.size()))
                        .add(translate("framework.invite.forces"), names),
                translate("framework.check.invite.alone"),
                translate("framework.check.invite.home", DateText.moment(cycle.opens())),
                translate("framework.check.invite.letter"),
                translate("framework.check.invite.forGood"));
        var all = Stream.concat(
                        invited.everyone() ? Stream.<Force>empty() : invitations.forces(cycle.getId()).stream(),
                        chosen.stream())
                .toList();
        parts.stream().forEach(part -> add(part.ifAllTookPart(all)));
        buttons(
                Buttons.primary(
                        translate("framework.invite.button", chosen.size()),
                        _ -> decide("invited", () -> {
                            invitations.invite(
                                    cycle.getId(),
                                    chosen.stream().map(Force::code).toList());
                            return cycle;
                        })),
                FrameworkNavigation.cycle(cycle.getId()));
    }
}

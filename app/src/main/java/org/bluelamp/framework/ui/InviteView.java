package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.framework.Invited;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.tenancy.Force;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Tick;
import org.bluelamp.uikit.Topic;
import org.springframework.beans.factory.ObjectProvider;

/** The first of two pages on which the editor invites forces: what could be compared, and which forces. */
@Route(FrameworkNavigation.CYCLES + "/:id/invite")
@Requires(Permission.RUN_CYCLES)
class InviteView extends FrameworkPage implements BeforeEnterObserver {

    /** In the address of the next page, once for each force that was chosen. */
    static final String FORCE = "force";

    private final CycleService cycles;
    private final InvitationService invitations;
    private final ObjectProvider<CyclePart> parts;
    private final Map<String, Tick> ticks = new LinkedHashMap<>();

    InviteView(CycleService cycles, InvitationService invitations, ObjectProvider<CyclePart> parts) {
        this.cycles = cycles;
        this.invitations = invitations;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ticks.clear();
        var cycle = cycles.cycle(Address.id(event, "id"));
        var invited = invitations.of(cycle.getId());
        var others = invitations.others(cycle.getId());
        title(translate("framework.invite.title", cycle.title()));
        add(new PageHead(translate("framework.invite.title", cycle.title()))
                .lead(translate(invited.everyone() ? "framework.invite.lead" : "framework.invite.lead.more"))
                .back(cycle.title(), FrameworkNavigation.cycle(cycle.getId()))
                .errors(problems));
        if (others.isEmpty()) {
            add(nobodyLeft(cycle, invited));
            return;
        }
        var all = Stream.concat(
                        invited.everyone() ? Stream.<Force>empty() : invitations.forces(cycle.getId()).stream(),
                        others.stream())
                .toList();
        parts.stream().forEach(part -> add(part.ifAllTookPart(all)));
        add(
                choice(others, chosen(event, invited, others)),
                Buttons.row(
                        Buttons.primary(translate("framework.form.continue"), _ -> check(cycle)),
                        Buttons.link(translate("framework.form.cancel"), FrameworkNavigation.cycle(cycle.getId()))));
    }

    private static EmptyState nobodyLeft(Cycle cycle, Invited invited) {
        return new EmptyState(
                translate("framework.invite.none"),
                translate(invited.everyone() ? "framework.invite.refused.everyone" : "framework.invite.none.text"),
                Buttons.link(cycle.title(), FrameworkNavigation.cycle(cycle.getId())));
    }

    /** As the address says; without a word there, every force if nobody is invited yet, else nobody. */
    private static Set<String> chosen(BeforeEnterEvent event, Invited invited, List<Force> others) {
        var said = event.getLocation().getQueryParameters().getParameters(FORCE);
        if (!said.isEmpty()) {
            return Set.copyOf(said);
        }
        return invited.everyone() ? Set.copyOf(others.stream().map(Force::code).toList()) : Set.of();
    }

    private Topic choice(List<Force> others, Set<String> chosen) {
        var list = new Div();
        list.addClassName("grid2");
        others.forEach(force -> {
            var tick = new Tick(Wording.phrase(force.name()));
            tick.setValue(chosen.contains(force.code()));
            ticks.put(force.code(), tick);
            list.add(tick);
        });
        return new Topic(translate("framework.invite.forces"))
                .intro(translate("framework.invite.forces.text"))
                .with(
                        Buttons.row(
                                Buttons.small(translate("framework.invite.all"), _ -> tickAll(true)),
                                Buttons.small(translate("framework.invite.nobody"), _ -> tickAll(false))),
                        list);
    }

    private void tickAll(boolean on) {
        ticks.values().forEach(tick -> tick.setValue(on));
    }

    private void check(Cycle cycle) {
        problems.clear();
        var codes = ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (codes.isEmpty()) {
            problems.problem(
                    translate("framework.invite.refused.nobody"),
                    ticks.values().iterator().next());
            problems.show();
            return;
        }
        UI.getCurrentOrThrow()
                .navigate(
                        CheckInvitationView.class,
                        new RouteParameters("id", cycle.getId().toString()),
                        new QueryParameters(Map.of(FORCE, codes)));
    }
}

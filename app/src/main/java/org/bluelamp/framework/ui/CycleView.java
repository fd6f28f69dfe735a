package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Set;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Topic;

/** One cycle: where it stands, its dates, and for the editor what can be done with it. */
@Route(FrameworkNavigation.CYCLES + "/:id")
@Requires(Permission.READ_CYCLES)
class CycleView extends FrameworkPage implements BeforeEnterObserver {

    /** In the address after a change was made: which one. */
    static final String DONE = "done";

    private static final Set<String> CHANGES = Set.of("planned", "invited", "opened", "extended", "frozen");

    private final CycleService cycles;
    private final EditionService editions;
    private final InvitationService invitations;
    private final Clock clock;

    CycleView(CycleService cycles, EditionService editions, InvitationService invitations, Clock clock) {
        this.cycles = cycles;
        this.editions = editions;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var cycle = cycles.cycle(Address.id(event, "id"));
        title(cycle.title());
        add(new PageHead(cycle.title())
                .lead(CycleWords.standing(cycle, clock))
                .with(CycleWords.status(cycle, clock))
                .back(translate("framework.cycles"), FrameworkNavigation.cycles()));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DONE)
                .filter(CHANGES::contains)
                .ifPresent(
                        change -> add(Note.ok(translate("framework.done." + change), translate("framework.done.text"))
                                .announced()));
        var columns = new Columns(translate("framework.cycle.aside"));
        columns.work(new Topic(translate("framework.cycle.dates")).with(CycleWords.dates(cycle)));
        if (runsCycles()) {
            columns.work(steps(cycle));
        }
        columns.work(InvitedForces.of(
                cycle, invitations.of(cycle.getId()), invitations.forces(cycle.getId()), runsCycles()));
        columns.aside(edition(cycle));
        if (cycle.state() != CycleState.PLANNED && Actor.current().may(Permission.READ_PARTICIPATION)) {
            columns.aside(new Topic(translate("framework.cycle.participation"))
                    .with(new Paragraph(new Anchor(
                            FrameworkNavigation.participation(cycle.getId()),
                            translate("framework.cycle.participation.see")))));
        }
        columns.aside(meaning());
        add(columns);
    }

    private Topic steps(Cycle cycle) {
        var topic = new Topic(translate("framework.cycle.steps"));
        return switch (cycle.state()) {
            case PLANNED ->
                topic.intro(translate("framework.cycle.steps.planned"))
                        .with(Buttons.row(Buttons.primaryLink(
                                translate("framework.open.button"), FrameworkNavigation.open(cycle.getId()))));
            case FROZEN -> topic.intro(translate("framework.cycle.steps.frozen"));
            case OPEN -> openSteps(topic, cycle);
        };
    }

    private Topic openSteps(Topic topic, Cycle cycle) {
        if (CycleWords.mayFreeze(cycle, clock)) {
            return topic.intro(translate("framework.cycle.steps.closed"))
                    .with(Buttons.row(
                            Buttons.primaryLink(
                                    translate("framework.freeze.button"), FrameworkNavigation.freeze(cycle.getId())),
                            Buttons.link(
                                    translate("framework.extend.button"), FrameworkNavigation.extend(cycle.getId())),
                            remind(cycle)));
        }
        return topic.with(
                Buttons.row(
                        Buttons.link(translate("framework.extend.button"), FrameworkNavigation.extend(cycle.getId())),
                        remind(cycle)),
                Status.locked(translate("framework.freeze.later", DateText.moment(cycle.closes()))));
    }

    private static Anchor remind(Cycle cycle) {
        return Buttons.link(translate("framework.remind.button"), FrameworkNavigation.reminders(cycle.getId()));
    }

    private Topic edition(Cycle cycle) {
        return new Topic(translate("framework.edition")).with(CyclesView.edition(editions.edition(cycle.edition())));
    }

    /** What each date means, for whoever reads it the first time. */
    private static Topic meaning() {
        return new Topic(translate("framework.cycle.meaning"))
                .with(new UnorderedList(
                        new ListItem(translate("framework.cycle.meaning.baseline")),
                        new ListItem(translate("framework.cycle.meaning.closes")),
                        new ListItem(translate("framework.cycle.meaning.freezes"))));
    }
}

package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.ui.FrameworkNavigation;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** The second page: how many forces would be reminded and which, and what follows. */
@Route("cycles/:id/reminders/check")
@Requires(Permission.RUN_CYCLES)
class CheckRemindersView extends Page implements BeforeEnterObserver {

    private final CycleService cycles;
    private final ReminderService reminders;

    CheckRemindersView(CycleService cycles, ReminderService reminders) {
        this.cycles = cycles;
        this.reminders = reminders;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.clear();
        var cycle = cycles.cycle(Address.id(event, "id"));
        var query = event.getLocation().getQueryParameters();
        var states = query.getParameters(RemindersView.STATE);
        var due = reminders.due(cycle.getId()).stream()
                .filter(one -> states.contains(one.state()))
                .toList();
        if (due.isEmpty()) {
            event.forwardTo(RemindersView.class, event.getRouteParameters());
            return;
        }
        var names = new UnorderedList();
        due.forEach(one -> names.add(Wording.said(new ListItem(), one.force().name())));
        title(translate("assessment.remind.check", cycle.title()));
        add(
                new PageHead(translate("assessment.remind.check", cycle.title()))
                        .back(
                                translate("assessment.remind.title", cycle.title()),
                                FrameworkNavigation.reminders(cycle.getId()) + "?" + query.getQueryString())
                        .errors(problems),
                new CheckAnswers()
                        .add(translate("assessment.remind.many"), Numbers.whole(due.size()))
                        .add(translate("assessment.remind.forces"), names),
                new Topic(translate("assessment.remind.follows"))
                        .with(new UnorderedList(
                                new ListItem(translate("assessment.remind.follows.home")),
                                new ListItem(translate("assessment.remind.follows.letter")),
                                new ListItem(translate("assessment.remind.follows.alone")),
                                new ListItem(translate("assessment.remind.follows.once")))),
                Buttons.row(
                        Buttons.primary(
                                translate("assessment.remind.button", due.size()), _ -> send(cycle.getId(), states)),
                        Buttons.link(translate("assessment.remind.cancel"), FrameworkNavigation.cycle(cycle.getId()))));
    }

    private void send(UUID cycle, List<String> states) {
        attempt(() -> {
            var sent = reminders.send(cycle, states);
            UI.getCurrentOrThrow()
                    .navigate(
                            FrameworkNavigation.reminders(cycle),
                            QueryParameters.of(RemindersView.SENT, String.valueOf(sent.size())));
        });
    }
}

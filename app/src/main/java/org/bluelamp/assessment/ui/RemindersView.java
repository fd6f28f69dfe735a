package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.assessment.Reminder;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.assessment.ReminderService.Due;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.ui.FrameworkNavigation;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Tick;
import org.bluelamp.uikit.Topic;

/** The first of two pages on which the editor reminds forces: those that are how far? And the reminders that were sent. */
@Route("cycles/:id/reminders")
@Requires(Permission.RUN_CYCLES)
class RemindersView extends Page implements BeforeEnterObserver {

    /** In the address of the next page, once for each state that was chosen. */
    static final String STATE = "state";

    /** In the address after reminders were sent: how many. */
    static final String SENT = "sent";

    private final CycleService cycles;
    private final ReminderService reminders;
    private final Map<String, Tick> ticks = new LinkedHashMap<>();

    RemindersView(CycleService cycles, ReminderService reminders) {
        this.cycles = cycles;
        this.reminders = reminders;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ticks.clear();
        var cycle = cycles.cycle(Address.id(event, "id"));
        var due = reminders.due(cycle.getId());
        title(translate("assessment.remind.title", cycle.title()));
        add(new PageHead(translate("assessment.remind.title", cycle.title()))
                .lead(translate("assessment.remind.lead", DateText.moment(cycle.closes())))
                .back(cycle.title(), FrameworkNavigation.cycle(cycle.getId()))
                .errors(problems));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SENT)
                .filter(sent -> sent.matches("\\d{1,4}"))
                .ifPresent(sent -> add(Note.ok(
                                translate("assessment.remind.done", Integer.parseInt(sent)),
                                translate("assessment.remind.done.text"))
                        .announced()));
        add(
                due.isEmpty()
                        ? new EmptyState(translate("assessment.remind.none"), translate("assessment.remind.none.text"))
                        : choice(cycle.getId(), due, event.getLocation().getQueryParameters()));
        add(sent(reminders.of(cycle.getId())));
    }

    private Component choice(UUID cycle, List<Due> due, QueryParameters said) {
        var topic = new Topic(translate("assessment.remind.which")).intro(translate("assessment.remind.which.text"));
        var counts = due.stream().collect(Collectors.groupingBy(Due::state, Collectors.counting()));
        for (var state : ReminderService.STATES) {
            var count = counts.getOrDefault(state, 0L);
            if (count > 0) {
                var tick = new Tick(translate("assessment.remind.state." + state, count));
                tick.setValue(said.getParameters(STATE).contains(state));
                ticks.put(state, tick);
                topic.with(tick);
            }
        }
        return topic.with(Buttons.row(
                Buttons.primary(translate("assessment.remind.continue"), _ -> check(cycle)),
                Buttons.link(translate("assessment.remind.cancel"), FrameworkNavigation.cycle(cycle))));
    }

    private void check(UUID cycle) {
        problems.clear();
        var chosen = ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.isEmpty()) {
            problems.problem(
                    translate("assessment.remind.refused.no-state"),
                    ticks.values().iterator().next());
            problems.show();
            return;
        }
        UI.getCurrentOrThrow()
                .navigate(
                        CheckRemindersView.class,
                        new RouteParameters("id", cycle.toString()),
                        new QueryParameters(Map.of(STATE, chosen)));
    }

    /** By day, without names: who was reminded stands in the history. */
    private static Topic sent(List<Reminder> all) {
        var topic = new Topic(translate("assessment.remind.sent"));
        if (all.isEmpty()) {
            return topic.intro(translate("assessment.remind.sent.none"));
        }
        var table = new FoldTable(
                translate("assessment.remind.sent"),
                Column.text(translate("assessment.remind.day")),
                Column.number(translate("assessment.remind.forces")));
        all.stream()
                .collect(Collectors.groupingBy(Reminder::day, LinkedHashMap::new, Collectors.counting()))
                .forEach((day, count) ->
                        table.addRow(new Span(DateText.day(day)), new Span(Numbers.whole(Math.toIntExact(count)))));
        return topic.with(table);
    }
}

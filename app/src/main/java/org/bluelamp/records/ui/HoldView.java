package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.history.ui.HistoryNavigation;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.records.HoldService;
import org.bluelamp.records.LegalHold;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** One legal hold, and the way to lift it. */
@Route(RecordsNavigation.HOLDS + "/:id")
@Requires(Permission.READ_RECORDS)
class HoldView extends RecordsPage implements BeforeEnterObserver {

    private final HoldService holds;
    private final People people;

    HoldView(HoldService holds, People people) {
        this.holds = holds;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.id(event, "id"));
    }

    private void show(UUID id) {
        removeAll();
        problems.clear();
        var hold = holds.hold(id);
        title(translate("records.hold"));
        add(
                new PageHead(translate("records.hold"))
                        .errors(problems)
                        .back(translate("records.holds"), RecordsNavigation.HOLDS)
                        .with(HoldsView.status(hold)),
                facts(hold));
        if (hold.liftedAt().isEmpty() && Actor.current().may(Permission.PLACE_HOLD)) {
            add(lift(hold));
        }
    }

    private Topic lift(LegalHold hold) {
        var why = new TextArea(translate("records.story.field.lift_reason"));
        why.setWidthFull();
        var fields = new FormFields(problems).add("reason", why);
        return new Topic(translate("records.hold.lift"))
                .intro(translate("records.hold.lift.text"))
                .with(why, Buttons.row(Buttons.secondary(translate("records.hold.lift"), _ -> {
                    if (fields.attempt(() -> holds.lift(hold.getId(), hold.version(), why.getValue()))) {
                        show(hold.getId());
                    }
                })));
    }

    private Facts facts(LegalHold hold) {
        var names = names(hold);
        var facts = new Facts()
                .add(
                        translate("records.story.field.kind"),
                        translate("records.kind." + hold.kind().code()))
                .add(translate("records.reason"), hold.reason())
                .add(translate("records.story.field.owner"), name(names, hold.owner()))
                .add(
                        translate("records.story.field.scope"),
                        translate("records.scope." + hold.scope().code()));
        hold.retention()
                .ifPresent(kind ->
                        facts.add(translate("records.story.field.retention"), translate("records.retention." + kind)));
        hold.person().ifPresent(person -> facts.add(translate("records.story.field.person"), name(names, person)));
        hold.record()
                .ifPresent(record -> facts.add(
                        translate("records.hold.record"),
                        new Anchor(
                                HistoryNavigation.toRecord(hold.entity().orElseThrow(), record),
                                translate("records.hold.record.open"))));
        hold.starts().ifPresent(day -> facts.add(translate("records.story.field.starts"), DateText.day(day)));
        hold.ends().ifPresent(day -> facts.add(translate("records.story.field.ends"), DateText.day(day)));
        facts.add(translate("records.story.field.placed_by"), name(names, hold.placedBy()))
                .add(translate("records.story.field.placed_at"), DateText.moment(hold.placedAt()));
        hold.liftedBy().ifPresent(by -> facts.add(translate("records.story.field.lifted_by"), name(names, by)));
        hold.liftedAt().ifPresent(at -> facts.add(translate("records.story.field.lifted_at"), DateText.moment(at)));
        hold.liftReason().ifPresent(why -> facts.add(translate("records.story.field.lift_reason"), why));
        return facts;
    }

    private Map<UUID, String> names(LegalHold hold) {
        var ids = new HashSet<UUID>();
        ids.add(hold.owner());
        ids.add(hold.placedBy());
        hold.person().ifPresent(ids::add);
        hold.liftedBy().ifPresent(ids::add);
        return people.names(ids);
    }

    private static String name(Map<UUID, String> names, UUID person) {
        return names.getOrDefault(person, translate("records.somebody"));
    }
}

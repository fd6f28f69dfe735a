package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ui.HistoryNavigation;
import org.bluelamp.history.ui.KindWords;
import org.bluelamp.history.ui.WhoReads;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.records.Effect;
import org.bluelamp.records.ErasureState;
import org.bluelamp.records.Redaction;
import org.bluelamp.records.RedactionService;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;

/** One redaction: who asked for what and why, and for the data protection officer what would go, what would stay, and the decision. */
@Route(RecordsNavigation.REDACTIONS + "/:id")
@Requires(Permission.READ_RECORDS)
class RedactionView extends RecordsPage implements BeforeEnterObserver {

    private final RedactionService redactions;
    private final ChangeLog log;
    private final People people;
    private final DecisionForm decision = new DecisionForm(problems);

    RedactionView(RedactionService redactions, ChangeLog log, People people) {
        this.log = log;
        this.redactions = redactions;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.id(event, "id"));
    }

    private void show(UUID id) {
        removeAll();
        problems.clear();
        var redaction = redactions.redaction(id);
        var title = translate("records.redaction.of", new RedactedPlaces(log, List.of(redaction)).words(redaction));
        title(title);
        add(
                new PageHead(title)
                        .errors(problems)
                        .back(translate("records.redactions"), RecordsNavigation.redactions())
                        .with(status(redaction.state())),
                ErasureFacts.of(redaction, people, "records.redaction.count")
                        .add(
                                translate("records.ground"),
                                translate("records.ground." + redaction.ground().code()))
                        .add(translate("records.reason"), redaction.reason())
                        .add(
                                translate("records.redaction.source"),
                                new Anchor(
                                        HistoryNavigation.toChange(redaction.source()),
                                        translate("records.redaction.source.open"))));
        var open = redaction.state().open();
        if (redaction.fromProvider() && (open || redaction.state() == ErasureState.DONE)) {
            add(Note.warn("", translate("records.redact.provider")));
        }
        offerBack(redaction, redactions, Permission.ASK_REDACTION, () -> show(id));
        if (open && Actor.current().may(Permission.DECIDE_REDACTION)) {
            decide(redaction);
        }
        add(WhoReads.line());
    }

    private void decide(Redaction redaction) {
        var effect = redactions.effect(redaction.getId());
        add(new Topic(translate("records.redaction.effect")).with(effect(redaction, effect)));
        if (effect.held()) {
            add(Note.warn(translate("records.redaction.held"), translate("records.redaction.held.text")));
        }
        add(decision.on(redaction, redactions, translate("records.redaction.approve"), () -> show(redaction.getId())));
    }

    private UnorderedList effect(Redaction redaction, Effect effect) {
        var list = new UnorderedList();
        if (effect.words() == null) {
            list.add(new ListItem(translate("records.redaction.refused.moved")));
            return list;
        }
        list.add(
                new ListItem(translate("records.redaction.goes", effect.words())),
                new ListItem(translate(
                        "records.redaction.goes.where",
                        log.field(redaction.entity(), redaction.field(), Texts.locale()),
                        effect.changes())),
                new ListItem(translate("records.redaction.goes.stays")));
        for (var place : effect.elsewhere()) {
            list.add(new ListItem(new Anchor(
                    HistoryNavigation.toChange(place.change()),
                    translate("records.redaction.elsewhere", KindWords.kind(place.entity())))));
        }
        if (effect.more()) {
            list.add(new ListItem(translate("records.redaction.elsewhere.more", Effect.PLACES)));
        }
        list.add(new ListItem(translate(
                effect.elsewhere().isEmpty()
                        ? "records.redaction.elsewhere.none"
                        : "records.redaction.elsewhere.looked",
                Effect.NEWEST)));
        return list;
    }
}

package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.help.CaseState;
import org.bluelamp.help.Inbox;
import org.bluelamp.help.InboxItem;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.WrittenField;

/** One request: what the force sent, who has it in hand, the answer, and the next step. */
@Route(HelpNavigation.INBOX + "/:id")
@Requires(Permission.WORK_INBOX)
class CaseView extends HelpPage implements BeforeEnterObserver {

    private final Inbox inbox;
    private final HelpWords words;
    private final People people;

    CaseView(Inbox inbox, HelpWords words, People people) {
        this.inbox = inbox;
        this.words = words;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.id(event, "id"));
    }

    private void show(UUID id) {
        removeAll();
        problems.clear();
        var item = inbox.item(id);
        var name = translate("help.case.title", item.standard());
        title(name);
        add(
                new PageHead(name)
                        .lead(translate("help.case.lead", DateText.day(item.sentAt())))
                        .back(translate("help.inbox"), HelpNavigation.INBOX)
                        .with(HelpWords.status(item.state()))
                        .errors(problems),
                new Topic(translate("help.sent")).with(WhatIsSent.of(item, words)));
        if (item.note() != null) {
            add(new Topic(translate("help.answer")).with(new Paragraph(item.note())));
        }
        take(item);
        answer(item);
        if (item.state() == CaseState.IN_HAND || item.state() == CaseState.ANSWERED) {
            add(new Topic(translate("help.close"))
                    .intro(translate("help.close.text"))
                    .with(Buttons.row(Buttons.secondary(
                            translate("help.close"), _ -> done(id, () -> inbox.close(id, item.version()))))));
        }
        facts(item);
    }

    private void take(InboxItem item) {
        var own = Objects.equals(item.takenBy(), Actor.current().personId());
        if (item.state() == CaseState.NEW || (item.state() == CaseState.IN_HAND && !own)) {
            var button = item.state() == CaseState.NEW ? "help.take" : "help.take.over";
            add(Buttons.row(Buttons.primary(
                    translate(button), _ -> done(item.id(), () -> inbox.takeInHand(item.id(), item.version())))));
        }
    }

    private void answer(InboxItem item) {
        if (item.state() != CaseState.IN_HAND && item.state() != CaseState.ANSWERED) {
            return;
        }
        var note = new WrittenField(translate("help.note"), translate("help.note.help"));
        var fields = new FormFields(problems).add("note", note);
        if (item.note() != null) {
            note.setValue(item.note());
        }
        var draft = FormDraft.of("help-answer/" + item.id()).keep(fields.values());
        add(new Topic(translate(item.note() == null ? "help.answer.write" : "help.answer.anew"))
                .with(
                        note,
                        Note.info(translate("help.note.who-sees")),
                        Buttons.row(Buttons.primary(translate("help.answer.send"), _ -> {
                            if (fields.attempt(() -> inbox.answer(item.id(), item.version(), note.getValue()))) {
                                draft.forget();
                                show(item.id());
                            }
                        }))));
    }

    private void facts(InboxItem item) {
        if (item.takenBy() == null || item.takenAt() == null) {
            return;
        }
        var facts = new Facts()
                .add(
                        translate("help.taken-by"),
                        people.names(Set.of(item.takenBy())).getOrDefault(item.takenBy(), translate("help.somebody")))
                .add(translate("help.taken"), DateText.moment(item.takenAt()));
        if (item.answeredAt() != null) {
            facts.add(translate("help.answered"), DateText.moment(item.answeredAt()));
        }
        if (item.closedAt() != null) {
            facts.add(translate("help.closed"), DateText.moment(item.closedAt()));
        }
        add(new Topic(translate("help.who-did")).with(facts));
    }

    private void done(UUID id, Runnable step) {
        if (attempt(step)) {
            show(id);
        }
    }
}

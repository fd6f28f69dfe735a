package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ui.HistoryNavigation;
import org.bluelamp.history.ui.WhoReads;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.records.Redaction;
import org.bluelamp.records.RedactionService;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.CheckStep;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;

/**
 * Asks for something to be taken out, from the change in which it stands: first the words and the ground, then the check.
 * What is entered stays out of the address: it is written to logs, and the words are what must go.
 */
@Route(RecordsNavigation.REDACTIONS + "/new/:change")
@Requires(Permission.ASK_REDACTION)
class NewRedactionView extends RecordsPage implements BeforeEnterObserver {

    private final RedactionService redactions;
    private final ChangeLog log;

    NewRedactionView(RedactionService redactions, ChangeLog log) {
        this.redactions = redactions;
        this.log = log;
        title(translate("records.redact"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var change = Address.id(event, "change");
        var opened = log.one(change, Texts.locale());
        var entity = opened.told().change().entity();
        var free = redactions.fields(entity);
        var fields = opened.fields().stream()
                .filter(field -> free.contains(field.field()))
                .toList();
        var head = new PageHead(translate("records.redact"))
                .lead(opened.told().headline().words())
                .back(translate("records.redact.back"), HistoryNavigation.toChange(change));
        if (fields.isEmpty()) {
            add(head, new EmptyState(translate("records.redact.nothing"), translate("records.redact.nothing.text")));
            return;
        }
        var draft = FormDraft.of("redaction/" + change);
        var form = new RedactionForm(change, fields, problems);
        form.keptIn(draft);
        // whoever comes back to the check after it was sent has nothing to check any more
        if (CheckStep.at(event.getLocation())
                && redactions.refusals(form.asked()).isEmpty()) {
            check(form, draft);
        } else {
            ask(change, entity, head, form, draft);
        }
    }

    private void ask(UUID change, String entity, PageHead head, RedactionForm form, FormDraft draft) {
        problems.clear();
        add(head.errors(problems), Note.info(translate("records.redact.note")));
        if (Redaction.fromProvider(entity)) {
            add(Note.warn("", translate("records.redact.provider")));
        }
        add(
                form,
                Buttons.row(
                        Buttons.primary(translate("records.continue"), _ -> {
                            if (form.refuse(redactions.refusals(form.asked()))) {
                                CheckStep.open();
                            }
                        }),
                        draft.cancel(translate("records.cancel"), HistoryNavigation.toChange(change))),
                WhoReads.line());
    }

    private void check(RedactionForm form, FormDraft draft) {
        var asked = form.asked();
        problems.clear();
        Runnable again = CheckStep::leave;
        add(
                new PageHead(translate("records.redact.check")).errors(problems),
                new CheckAnswers()
                        .add(translate("records.redact.field"), form.fieldName(), again)
                        .add(translate("records.redact.words"), form.words(), again)
                        .add(translate("records.ground"), translate("records.ground." + asked.ground()), again)
                        .add(translate("records.reason"), String.valueOf(asked.reason()), again),
                Note.warn("", translate("records.redact.forGood")),
                Buttons.row(
                        Buttons.primary(
                                translate("records.redact.send"),
                                _ -> attempt(() -> {
                                    var sent = redactions.ask(asked);
                                    draft.forget();
                                    UI.getCurrentOrThrow().navigate(RecordsNavigation.redaction(sent.getId()));
                                })),
                        Buttons.secondary(translate("records.back"), _ -> CheckStep.leave())),
                WhoReads.line());
    }
}

package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ToldChange;
import org.bluelamp.history.ui.KindWords;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.Absent;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.HoldService;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;

/** Places a legal hold; on the record of a change, where the address names one. What is entered is kept for the visit. */
@Route(RecordsNavigation.HOLDS + "/new")
@Requires(Permission.PLACE_HOLD)
class NewHoldView extends RecordsPage implements BeforeEnterObserver {

    private static final String CHANGE = "change";

    private final HoldService holds;
    private final DisposalService disposals;
    private final People people;
    private final ChangeLog log;

    NewHoldView(HoldService holds, DisposalService disposals, People people, ChangeLog log) {
        this.holds = holds;
        this.disposals = disposals;
        this.people = people;
        this.log = log;
        title(translate("records.hold.place"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.clear();
        var change = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CHANGE)
                .orElse("");
        var form = new HoldForm(disposals.kinds(), people.all(), problems);
        if (!change.isEmpty()) {
            name(form, log.one(id(change), Texts.locale()).told());
        }
        var draft = FormDraft.of("hold/" + change);
        form.keptIn(draft);
        show(form, draft);
    }

    private void show(HoldForm form, FormDraft draft) {
        add(
                new PageHead(translate("records.hold.place"))
                        .errors(problems)
                        .lead(translate("records.hold.place.lead"))
                        .back(translate("records.holds"), RecordsNavigation.HOLDS),
                form,
                Buttons.row(
                        Buttons.primary(translate("records.hold.place"), _ -> place(form, draft)),
                        draft.cancel(translate("records.cancel"), RecordsNavigation.HOLDS)));
    }

    private void place(HoldForm form, FormDraft draft) {
        var held = form.held();
        if (form.refuse(holds.refusals(held))) {
            attempt(() -> {
                var placed = holds.place(held);
                draft.forget();
                UI.getCurrentOrThrow().navigate(RecordsNavigation.hold(placed.getId()));
            });
        }
    }

    private static void name(HoldForm form, ToldChange told) {
        var change = told.change();
        var record = change.record();
        if (record == null) {
            throw new Absent(CHANGE);
        }
        var kind = KindWords.kind(change.entity());
        var subject = told.headline().subject();
        form.name(change.entity(), record, subject.isEmpty() ? kind : kind + " " + subject);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Absent(CHANGE);
        }
    }
}

package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.help.SharingAsked;
import org.bluelamp.help.SharingKind;
import org.bluelamp.help.SharingService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.Absent;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckStep;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;

/** Asks for help with a standard, or offers what works: first the contact and the sentence, then exactly what will be sent. */
@Route(HelpNavigation.SHARING + "/new/:kind/:code/:standard")
@Requires(Permission.ASK_HELP)
class NewSharingView extends HelpPage implements BeforeEnterObserver {

    private final SharingService sharings;
    private final HelpWords words;
    private final UUID operation = UUID.randomUUID();

    NewSharingView(SharingService sharings, HelpWords words) {
        this.sharings = sharings;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        var kind = Coded.find(SharingKind.class, part(asked, "kind")).orElseThrow(() -> new Absent("kind"));
        var edition = part(asked, "code");
        var standard = words.standard(edition, part(asked, "standard")).orElseThrow(() -> new Absent("standard"));
        title(translate("help.new." + kind.code(), standard.code()));
        var draft = FormDraft.of(String.join("/", "sharing", kind.code(), edition, standard.code()));
        var form = new SharingForm(kind, edition, standard, operation, problems);
        form.keptIn(draft);
        // whoever comes back to the check after it was sent has nothing to check any more
        if (CheckStep.at(event.getLocation()) && sharings.refusals(form.asked()).isEmpty()) {
            check(form, draft);
        } else {
            write(form, draft);
        }
    }

    private static String part(RouteParameters asked, String name) {
        return asked.get(name).orElse("");
    }

    private void write(SharingForm form, FormDraft draft) {
        removeAll();
        problems.clear();
        var kind = form.kind();
        var standard = form.standard();
        add(
                new PageHead(translate("help.new." + kind.code(), standard.code()))
                        .with(Wording.paragraph(standard.statement()))
                        .back(translate("help.sharing"), HelpNavigation.SHARING)
                        .errors(problems),
                Note.info(translate("help.new." + kind.code() + ".who-sees")),
                form,
                Buttons.row(
                        Buttons.primary(translate("help.continue"), _ -> {
                            if (form.refuse(sharings.refusals(form.asked()))) {
                                CheckStep.open();
                            }
                        }),
                        draft.cancel(translate("help.cancel"), HelpNavigation.SHARING)));
    }

    private void check(SharingForm form, FormDraft draft) {
        var asked = form.asked();
        removeAll();
        problems.clear();
        add(
                new PageHead(translate("help.check"))
                        .lead(translate("help.check.lead." + form.kind().code()))
                        .errors(problems),
                WhatIsSent.of(asked, words, CheckStep::leave),
                Note.info(translate("help.check.nothing-else")),
                Buttons.row(
                        Buttons.primary(translate("help.check.send"), _ -> send(asked, draft)),
                        Buttons.secondary(translate("help.back"), _ -> CheckStep.leave())));
    }

    private void send(SharingAsked asked, FormDraft draft) {
        attempt(() -> {
            var sent = sharings.ask(asked);
            draft.forget();
            UI.getCurrentOrThrow().navigate(HelpNavigation.sharing(sent.getId()));
        });
    }
}

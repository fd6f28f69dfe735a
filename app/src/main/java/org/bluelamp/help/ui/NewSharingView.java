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
import org.bluelamp.problems.Absent;
import org.bluelamp.uikit.Buttons;
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
        var kind = SharingKind.of(part(asked, "kind")).orElseThrow(() -> new Absent("kind"));
        var edition = part(asked, "code");
        var standard = words.standard(edition, part(asked, "standard")).orElseThrow(() -> new Absent("standard"));
        title(translate("help.new." + kind.code(), standard.code()));
        write(new SharingForm(kind, edition, standard, operation, problems));
    }

    private static String part(RouteParameters asked, String name) {
        return asked.get(name).orElse("");
    }

    private void write(SharingForm form) {
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
                                check(form);
                            }
                        }),
                        Buttons.link(translate("help.cancel"), HelpNavigation.SHARING)));
    }

    private void check(SharingForm form) {
        var asked = form.asked();
        removeAll();
        Runnable again = () -> write(form);
        add(
                new PageHead(translate("help.check"))
                        .lead(translate("help.check.lead." + form.kind().code()))
                        .errors(problems),
                WhatIsSent.of(asked, words, again),
                Note.info(translate("help.check.nothing-else")),
                Buttons.row(
                        Buttons.primary(translate("help.check.send"), _ -> send(asked)),
                        Buttons.secondary(translate("help.back"), _ -> again.run())));
    }

    private void send(SharingAsked asked) {
        attempt(() -> UI.getCurrentOrThrow()
                .navigate(HelpNavigation.sharing(sharings.ask(asked).getId())));
    }
}

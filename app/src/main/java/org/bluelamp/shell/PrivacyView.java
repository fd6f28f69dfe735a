package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** What the portal keeps of the people who use it, and what it never asks. */
@Route("privacy")
@AnonymousAllowed
class PrivacyView extends PlainPage {

    PrivacyView() {
        super("shell.privacy.title", "shell.privacy.lead");
        list(
                "shell.privacy.keeps",
                List.of(
                        translate("shell.privacy.keeps.you"),
                        translate("shell.privacy.keeps.history"),
                        translate("shell.privacy.keeps.cookies")));
        list(
                "shell.privacy.never",
                List.of(translate("shell.privacy.never.health"), translate("shell.privacy.never.track")));
        list(
                "shell.privacy.sees",
                List.of(
                        translate("shell.privacy.sees.force"),
                        translate("shell.privacy.sees.guests"),
                        translate("shell.privacy.sees.national"),
                        translate("shell.privacy.sees.others")));
        topic("shell.privacy.controller", translate("shell.privacy.controller.words"));
    }
}

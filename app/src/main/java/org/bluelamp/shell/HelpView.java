package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Help and contact, in the same place on every page. */
@Route("help")
@AnonymousAllowed
class HelpView extends PlainPage {

    HelpView() {
        super("shell.helpPage.title", "shell.helpPage.lead");
        list(
                "shell.helpPage.rating",
                List.of(
                        translate("shell.helpPage.rating.save"),
                        translate("shell.helpPage.rating.evidence"),
                        translate("shell.helpPage.rating.names"),
                        translate("shell.helpPage.rating.conflict")));
        topic("shell.helpPage.who", translate("shell.helpPage.who.words"));
        topic("shell.helpPage.chief", translate("shell.helpPage.chief.words"));
        topic("shell.helpPage.contact", translate("shell.helpPage.contact.words"));
    }
}

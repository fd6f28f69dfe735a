package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Topic;

/** That something was taken out of a person's names, and the way to have the identity provider say them again. */
class NamesAgain extends Topic {

    /** @param follow has them said again by the identity provider */
    NamesAgain(Runnable follow) {
        super(translate("records.person.names"));
        intro(translate("records.person.names.text"));
        with(
                Note.warn("", translate("records.person.names.warning")),
                Buttons.row(Buttons.secondary(translate("records.person.names.follow"), _ -> follow.run())));
    }
}

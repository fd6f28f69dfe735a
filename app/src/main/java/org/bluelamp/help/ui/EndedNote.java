package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.bluelamp.assessment.Ended;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Note;

/** Says to the people of a force that has merged or closed what is left of what it said by name. */
final class EndedNote {

    private EndedNote() {}

    static Note of(Ended ended) {
        var name = Wording.plain(ended.force().name());
        return Note.warn(
                ended.successor()
                        .map(successor -> translate("help.ended.merged", name, Wording.plain(successor.name())))
                        .orElseGet(() -> translate("help.ended.closed", name)),
                translate("help.ended.text"));
    }
}

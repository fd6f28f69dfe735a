package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.Note;

/** Who can see what is on a page of the history, in plain words; on each that shows what was changed, answers among it. */
final class WhoReads {

    private WhoReads() {}

    /** Of the history that is read here: a force's, or the national service's. */
    static Note line() {
        return Note.info(
                translate(Actor.current().role().national() ? "history.who-sees.nation" : "history.who-sees.force"));
    }
}

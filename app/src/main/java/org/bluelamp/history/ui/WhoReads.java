package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.Note;

/** Who can see what the history holds, in plain words; on each page that shows what was changed, answers among it. */
public final class WhoReads {

    private WhoReads() {}

    /** Of the history that is read here: a force's, or the national service's. */
    public static Note line() {
        return Note.info(
                translate(Actor.current().role().national() ? "history.who-sees.nation" : "history.who-sees.force"));
    }
}

package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import org.bluelamp.assessment.Ended;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Note;

/** Says to the people of a force that has merged or closed what became of it, what they can still do, and where work goes on. */
final class EndedNote {

    private EndedNote() {}

    static Note of(Ended ended) {
        var name = Wording.plain(ended.force().name());
        return ended.successor()
                .map(successor -> Note.warn(
                        translate("assessment.ended.merged", name, Wording.plain(successor.name())),
                        translate("assessment.ended.merged.text", Wording.plain(successor.name()))))
                .orElseGet(() -> Note.warn(
                        translate("assessment.ended.closed", name), translate("assessment.ended.closed.text")));
    }

    /** With the way to what the force has answered. */
    static Note withAnswers(Ended ended, String review) {
        return of(ended).with(new Anchor(review, translate("assessment.ended.read")));
    }
}

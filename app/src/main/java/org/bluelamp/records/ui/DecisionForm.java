package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.bluelamp.identity.Actor;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.records.Erasing;
import org.bluelamp.records.Erasure;
import org.bluelamp.records.ErasureState;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Topic;

/** The decision on an erasure: do it, for good, or turn it down with a reason. What was typed stays while the page is drawn anew. */
class DecisionForm extends Div {

    private final FormFields fields;
    private final TextArea note = new TextArea(translate("records.note"));

    DecisionForm(ErrorSummary problems) {
        addClassName("gap-l");
        note.setHelperText(translate("records.note.help"));
        note.setWidthFull();
        fields = new FormFields(problems).add("note", note);
    }

    /**
     * To whoever asked for it, that somebody else decides; to others, the decision.
     *
     * @param approve what approving is called here
     * @param again draws the page as it then stands
     */
    DecisionForm on(Erasure erasure, Erasing<?> erasing, String approve, Runnable again) {
        removeAll();
        if (erasure.askedBy().equals(Actor.current().personId())) {
            add(Note.info(translate("records.refused.own")));
            return this;
        }
        var id = erasure.getId();
        var version = erasure.version();
        var asked = erasure.state() == ErasureState.ASKED;
        add(
                new Topic(translate("records.decision"))
                        .with(
                                Note.warn(translate("records.forGood"), translate("records.forGood.text")),
                                Buttons.row(Buttons.primary(
                                        asked ? approve : translate("records.carryOut"),
                                        _ -> carryOut(
                                                asked
                                                        ? () -> erasing.approve(id, version)
                                                        : () -> erasing.carryOut(id, version),
                                                again)))),
                new Topic(translate("records.refuse"))
                        .with(note, Buttons.row(Buttons.secondary(translate("records.refuse"), _ -> {
                            if (fields.attempt(() -> erasing.refuse(id, version, note.getValue()))) {
                                again.run();
                            }
                        }))));
        return this;
    }

    private void carryOut(Runnable step, Runnable again) {
        var done = fields.attempt(() -> {
            try {
                step.run();
            } catch (Refused refused) {
                // what could not be carried out is approved all the same, and waits as that
                again.run();
                throw refused;
            }
        });
        if (done) {
            again.run();
        }
    }
}

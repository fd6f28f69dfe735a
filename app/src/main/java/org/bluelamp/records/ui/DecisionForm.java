package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Topic;

/** The decision on an erasure: do it, for good, or turn it down with a reason. */
class DecisionForm extends Div {

    /**
     * @param doIt what approving is called here
     * @param refuse is given the reason, as it was typed
     */
    DecisionForm(String doIt, Runnable approve, Consumer<String> refuse) {
        var note = new TextArea(translate("records.note"));
        note.setHelperText(translate("records.note.help"));
        note.setWidthFull();
        note.setManualValidation(true);
        add(
                new Topic(translate("records.decision"))
                        .with(
                                Note.warn(translate("records.forGood"), translate("records.forGood.text")),
                                Buttons.row(Buttons.primary(doIt, _ -> approve.run()))),
                new Topic(translate("records.refuse"))
                        .with(
                                note,
                                Buttons.row(Buttons.secondary(
                                        translate("records.refuse"), _ -> refuse.accept(note.getValue())))));
    }
}

package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.history.ToldField;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.records.Ground;
import org.bluelamp.records.RedactionAsked;
import org.bluelamp.uikit.Choice;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;

/** Which words are to go, out of which field, and on what ground. */
class RedactionForm extends Div {

    private final UUID change;
    private final List<ToldField> fields;
    private final ScaleRadios<String> field = new ScaleRadios<>(translate("records.redact.field"));
    private final TextArea words = new TextArea(translate("records.redact.words"));
    private final ScaleRadios<Ground> ground = new ScaleRadios<>(translate("records.ground"));
    private final TextArea reason = new TextArea(translate("records.reason"));
    private final FormFields checked;

    RedactionForm(UUID change, List<ToldField> fields, ErrorSummary problems) {
        this.change = change;
        this.fields = fields;
        addClassName("stack");
        field.setChoices(fields.stream()
                .map(choice -> new Choice<>(
                        choice.field(), choice.name(), choice.to().isEmpty() ? choice.from() : choice.to()))
                .toList());
        if (fields.size() == 1) {
            field.setValue(fields.getFirst().field());
        }
        words.setHelperText(translate("records.redact.words.help"));
        ground.setChoices(Stream.of(Ground.values())
                .map(choice -> new Choice<>(choice, translate("records.ground." + choice.code()), ""))
                .toList());
        reason.setHelperText(translate("records.redact.reason.help"));
        Stream.of(words, reason).forEach(text -> {
            text.setWidthFull();
            text.addThemeName("helper-above-field");
        });
        checked = new FormFields(problems)
                .add("field", field)
                .add("words", words)
                .add("ground", ground)
                .add("reason", reason);
        add(field, words, ground, reason);
    }

    void keptIn(FormDraft draft) {
        draft.keep(checked.values());
    }

    RedactionAsked asked() {
        var chosen = ground.getValue();
        return new RedactionAsked(
                change, field.getValue(), words.getValue(), chosen == null ? null : chosen.code(), reason.getValue());
    }

    String fieldName() {
        return fields.stream()
                .filter(choice -> choice.field().equals(field.getValue()))
                .map(ToldField::name)
                .findFirst()
                .orElse("");
    }

    /** The words, or that the whole content goes. */
    String words() {
        return words.getValue().isBlank()
                ? translate("records.redact.whole")
                : words.getValue().strip();
    }

    /** Says of each field what is wrong with it, and on top all of it. True if nothing is. */
    boolean refuse(List<Refused> refused) {
        return checked.refuse(refused);
    }
}

package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.history.ToldField;
import org.bluelamp.problems.Refused;
import org.bluelamp.records.Ground;
import org.bluelamp.records.RedactionAsked;
import org.bluelamp.uikit.Choice;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;
import org.jspecify.annotations.Nullable;

/** Which words are to go, out of which field, and on what ground. */
class RedactionForm extends Div {

    private final UUID change;
    private final List<ToldField> fields;
    private final ErrorSummary problems;
    private final ScaleRadios<String> field = new ScaleRadios<>(translate("records.redact.field"));
    private final TextArea words = new TextArea(translate("records.redact.words"));
    private final ScaleRadios<Ground> ground = new ScaleRadios<>(translate("records.ground"));
    private final TextArea reason = new TextArea(translate("records.reason"));

    RedactionForm(UUID change, List<ToldField> fields, ErrorSummary problems) {
        this.change = change;
        this.fields = fields;
        this.problems = problems;
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
            text.setManualValidation(true);
        });
        add(field, words, ground, reason);
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
        problems.clear();
        field.setError("");
        ground.setError("");
        words.setInvalid(false);
        reason.setInvalid(false);
        refused.forEach(this::refuse);
        return !problems.show();
    }

    private void refuse(Refused refused) {
        var said = translate(refused.text(), refused.parameters());
        switch (named(refused.field())) {
            case "field" -> {
                field.setError(said);
                problems.problem(said, field);
            }
            case "ground" -> {
                ground.setError(said);
                problems.problem(said, ground);
            }
            case "words" -> beside(said, words);
            case "reason" -> beside(said, reason);
            default -> problems.problem(said);
        }
    }

    private static String named(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    private <F extends Component & HasValidation & Focusable<?>> void beside(String said, F beside) {
        beside.setErrorMessage(said);
        beside.setInvalid(true);
        problems.problem(said, beside);
    }
}

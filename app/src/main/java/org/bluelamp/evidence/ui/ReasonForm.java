package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.ErrorSummary;

/** Asks the lead what would do instead. */
final class ReasonForm extends Div {

    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea reason = new TextArea(translate("evidence.reason"));

    /** @param send may refuse the reason, which is then shown beside it */
    ReasonForm(Consumer<String> send, Runnable cancel) {
        addClassName("stack-s");
        reason.setHelperText(translate("evidence.reason.help"));
        reason.addThemeName("helper-above-field");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        var hints = new Div();
        hints.getElement().setAttribute("role", "status");
        reason.addValueChangeListener(_ -> PersonWarning.show(hints, reason.getValue()));
        add(
                problems,
                reason,
                hints,
                Buttons.row(
                        Buttons.small(translate("evidence.send-back"), _ -> attempt(send)),
                        Buttons.text(translate("evidence.cancel"), _ -> cancel.run())));
    }

    void begin() {
        reason.focus();
    }

    private void attempt(Consumer<String> send) {
        problems.clear();
        reason.setInvalid(false);
        try {
            send.accept(reason.getValue());
        } catch (Refused refused) {
            var words = translate(refused.text(), refused.parameters());
            reason.setErrorMessage(words);
            reason.setInvalid(true);
            problems.problem(words, reason);
            problems.show();
        }
    }
}

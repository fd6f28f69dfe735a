package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.bluelamp.disclosure.ui.PersonWarning;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.WrittenField;

/** Asks the lead what would do instead. */
final class ReasonForm extends Div {

    private final WrittenField reason =
            new WrittenField(translate("evidence.reason"), translate("evidence.reason.help"));

    /** @param send may refuse the reason, which is then shown beside it */
    ReasonForm(Consumer<String> send, Runnable cancel) {
        addClassName("stack-s");
        reason.setRequiredIndicatorVisible(true);
        var problems = new ErrorSummary();
        var fields = new FormFields(problems).add("reason", reason);
        var hints = new PersonWarning("evidence.person");
        reason.addValueChangeListener(_ -> hints.look(reason.getValue()));
        add(
                problems,
                reason,
                hints,
                Buttons.row(
                        Buttons.small(
                                translate("evidence.send-back"),
                                _ -> fields.attempt(() -> send.accept(reason.getValue()))),
                        Buttons.text(translate("evidence.cancel"), _ -> cancel.run())));
    }

    void begin() {
        reason.focus();
    }
}

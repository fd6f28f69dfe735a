package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.bluelamp.help.SharingKind;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.WrittenField;

/** The chief officer's decision: it goes out as it stands, or it does not, with a reason. */
final class ConfirmForm extends Div {

    /**
     * @param fields of the page, to which the reason is added
     * @param decline is given the reason, as it was typed
     */
    ConfirmForm(SharingKind kind, FormFields fields, Runnable confirm, Consumer<String> decline) {
        addClassName("gap-l");
        var why = new WrittenField(translate("help.reason"), translate("help.decline.help"));
        fields.add("reason", why);
        add(
                new Topic(translate("help.confirm"))
                        .intro(translate("help.confirm.text." + kind.code()))
                        .with(Buttons.row(
                                Buttons.primary(translate("help.confirm.button." + kind.code()), _ -> confirm.run()))),
                new Topic(translate("help.decline"))
                        .with(
                                why,
                                Buttons.row(Buttons.secondary(
                                        translate("help.decline"), _ -> decline.accept(why.getValue())))));
    }
}

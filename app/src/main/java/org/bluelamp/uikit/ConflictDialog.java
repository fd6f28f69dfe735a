package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Two people changed the same answer: both values, who and when, two equal buttons, no default, no way round. */
public class ConflictDialog extends Dialog {

    /**
     * @param record what both changed, {@code MH08}
     * @param person who saved first
     * @param when that was, already written ({@link DateText#recent})
     */
    public ConflictDialog(
            String record,
            String mine,
            String person,
            String theirs,
            String when,
            Runnable keepTheirs,
            Runnable useMine) {
        setHeaderTitle(translate("uikit.conflict.title", person, record));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div values = new Div(
                side(translate("uikit.conflict.mine"), mine),
                side(translate("uikit.conflict.theirs", person, when), theirs));
        values.setClassName("diff");
        Div content = new Div(
                values,
                Buttons.row(
                        Buttons.secondary(translate("uikit.conflict.keep", person), _ -> decide(keepTheirs)),
                        Buttons.secondary(translate("uikit.conflict.use"), _ -> decide(useMine))),
                Words.metaParagraph(translate("uikit.conflict.both")));
        content.setClassName("conflict");
        add(content);
    }

    private void decide(Runnable decision) {
        close();
        decision.run();
    }

    private static Div side(String whose, String value) {
        return new Div(new H3(whose), new Paragraph(value));
    }
}

package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bluelamp.disclosure.PersonHint;
import org.bluelamp.framework.Standard;
import org.bluelamp.help.SharingAsked;
import org.bluelamp.help.SharingKind;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Note;

/** Whom to write to, and the force's own sentence. What looks like a person is said, and never refused. */
final class SharingForm extends Div {

    private static final int MOST_HINTS = 3;

    /** Two names with a dot between them: somebody's own address rather than a role's. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("\\p{L}+\\.\\p{L}[\\p{L}-]*\\d*@.*");

    private final SharingKind kind;
    private final String edition;
    private final Standard standard;
    private final UUID operation;
    private final FormFields fields;
    private final TextField contact = new TextField(translate("help.contact"));
    private final TextArea sentence = new TextArea(translate("help.sentence"));
    private final Div hints = new Div();

    SharingForm(SharingKind kind, String edition, Standard standard, UUID operation, ErrorSummary problems) {
        this.kind = kind;
        this.edition = edition;
        this.standard = standard;
        this.operation = operation;
        addClassName("stack");
        contact.setHelperText(translate("help.contact.help"));
        sentence.setHelperText(translate("help.sentence.help." + kind.code(), SharingAsked.SENTENCE_LIMIT));
        contact.addThemeName("helper-above-field");
        sentence.addThemeName("helper-above-field");
        contact.setWidthFull();
        sentence.setWidthFull();
        fields = new FormFields(problems).add("contact", contact).add("sentence", sentence);
        contact.addValueChangeListener(_ -> warn());
        sentence.addValueChangeListener(_ -> warn());
        hints.getElement().setAttribute("role", "status");
        add(contact, sentence, hints);
    }

    private void warn() {
        hints.removeAll();
        if (OWN_ADDRESS.matcher(contact.getValue().strip()).matches()) {
            hints.add(Note.warn(
                    "", translate("help.contact.own", contact.getValue().strip())));
        }
        PersonHint.in(sentence.getValue()).stream()
                .limit(MOST_HINTS)
                .forEach(hint -> hints.add(Note.warn("", translate("help.person", hint.excerpt()))));
    }

    SharingKind kind() {
        return kind;
    }

    Standard standard() {
        return standard;
    }

    SharingAsked asked() {
        return SharingAsked.of(
                kind.code(), edition, standard.code(), contact.getValue(), sentence.getValue(), operation);
    }

    void keptIn(FormDraft draft) {
        draft.keep(fields.values());
    }

    /** Says of each field what is wrong with it, and on top all of it. True if nothing is. */
    boolean refuse(List<Refused> refused) {
        return fields.refuse(refused);
    }
}

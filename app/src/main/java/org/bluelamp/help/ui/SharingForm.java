package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bluelamp.disclosure.ui.PersonWarning;
import org.bluelamp.framework.Standard;
import org.bluelamp.help.SharingAsked;
import org.bluelamp.help.SharingKind;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.WrittenField;

/** Whom to write to, and the force's own sentence. What looks like a person is said, and never refused. */
final class SharingForm extends Div {

    /** Two names with a dot between them: somebody's own address rather than a role's. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("\\p{L}+\\.\\p{L}[\\p{L}-]*\\d*@.*");

    private final SharingKind kind;
    private final String edition;
    private final Standard standard;
    private final UUID operation;
    private final FormFields fields;
    private final TextField contact = new TextField(translate("help.contact"));
    private final WrittenField sentence;
    private final Div own = new Div();
    private final PersonWarning hints = new PersonWarning("help.person");

    SharingForm(SharingKind kind, String edition, Standard standard, UUID operation, ErrorSummary problems) {
        this.kind = kind;
        this.edition = edition;
        this.standard = standard;
        this.operation = operation;
        addClassName("stack");
        contact.setHelperText(translate("help.contact.help"));
        sentence = new WrittenField(
                translate("help.sentence"),
                translate("help.sentence.help." + kind.code(), SharingAsked.SENTENCE_LIMIT));
        contact.addThemeName("helper-above-field");
        contact.setWidthFull();
        fields = new FormFields(problems).add("contact", contact).add("sentence", sentence);
        contact.addValueChangeListener(_ -> warn());
        sentence.addValueChangeListener(_ -> hints.look(sentence.getValue()));
        own.getElement().setAttribute("role", "status");
        add(contact, sentence, own, hints);
    }

    private void warn() {
        own.removeAll();
        if (OWN_ADDRESS.matcher(contact.getValue().strip()).matches()) {
            own.add(Note.warn(
                    "", translate("help.contact.own", contact.getValue().strip())));
        }
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

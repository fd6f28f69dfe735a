package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.uikit.Badge;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.Tone;
import org.bluelamp.uikit.Words;

/** The evidence for one part of a subject: the list, what is asked for, and the way to add to it. */
public class EvidencePanel extends Div {

    private final Desk desk;
    private final Runnable changed;
    private final EvidenceList list;
    private final Div place = new Div();
    private final Div told = new Div();
    private final Paragraph heading = new Paragraph(new Span(translate("evidence.title")), new Span(" "));
    private final Badge badge = new Badge(Icon.CHECK, Tone.OK, translate("evidence.evidenced"));
    private final Span asked = Words.meta("");
    private final NativeButton add;

    EvidencePanel(Desk desk, List<Evidence> items, boolean evidenced, String asked, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.list = new EvidenceList(desk, this::changed, this::tell);
        addClassNames("evidence", "stack-s");
        told.getElement().setAttribute("role", "status");
        add = Buttons.small(Icon.UPLOAD, translate("evidence.add"), _ -> openForm());
        add.add(Words.hidden(", " + desk.subject().part()));
        heading.addClassName("label");
        add(heading, list, told);
        var below = Buttons.row();
        if (desk.mayOffer()) {
            below.add(add);
        }
        below.add(this.asked);
        add(below, place);
        now(evidenced, asked);
        show(items);
    }

    /**
     * How it stands now, after a rating or a decision. What somebody is filling in stays open.
     *
     * @param asked what is asked for, in a sentence; may be empty
     */
    public void now(boolean evidenced, String asked) {
        badge.removeFromParent();
        if (evidenced) {
            heading.add(badge);
        }
        this.asked.setText(asked);
        this.asked.setVisible(!asked.isEmpty());
    }

    private void show(List<Evidence> items) {
        list.show(items);
    }

    private void openForm() {
        if (place.getChildren().findAny().isEmpty()) {
            add.setVisible(false);
            var form = new OfferForm(desk, this::offered, this::closeForm);
            place.add(form);
            form.begin();
        }
    }

    private void closeForm() {
        place.removeAll();
        add.setVisible(true);
        add.focus();
    }

    private void offered(Evidence item) {
        closeForm();
        tell(translate("evidence.offered", item.title()));
        changed();
    }

    private void tell(String words) {
        told.removeAll();
        told.add(Words.meta(words));
    }

    /** What is saved now is shown, and the page is told. */
    private void changed() {
        show(desk.folder().of(desk.subject()));
        changed.run();
    }
}

package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.uikit.Words;

/** Evidence to be read and opened, and nothing more; it names nobody. */
final class ShownEvidence extends Div {

    ShownEvidence(EvidenceFolder folder, List<Evidence> items) {
        addClassNames("evidence", "stack-s");
        var heading = new Paragraph(translate("evidence.title"));
        heading.addClassName("label");
        add(heading);
        if (items.isEmpty()) {
            add(Words.metaParagraph(translate("evidence.none")));
            return;
        }
        var lines = new UnorderedList();
        lines.setClassName("ev");
        items.forEach(item -> lines.add(
                new ListItem(Face.icon(item), new Div(Face.title(folder, item), Face.about(item)), Face.status(item))));
        add(lines);
    }
}

package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceStatus;
import org.bluelamp.uikit.Words;

/** What was offered, oldest first; what was withdrawn is kept apart, closed. */
final class EvidenceList extends Div {

    private final Desk desk;
    private final Runnable changed;
    private final Consumer<String> tell;

    EvidenceList(Desk desk, Runnable changed, Consumer<String> tell) {
        this.desk = desk;
        this.changed = changed;
        this.tell = tell;
    }

    void show(List<Evidence> items) {
        removeAll();
        var withdrawn = items.stream().filter(EvidenceList::isWithdrawn).toList();
        var standing = items.stream().filter(item -> !isWithdrawn(item)).toList();
        if (standing.isEmpty()) {
            add(Words.metaParagraph(translate("evidence.none")));
        } else {
            add(lines(standing));
        }
        if (!withdrawn.isEmpty()) {
            add(new NativeDetails(translate("evidence.withdrawn-ones", withdrawn.size()), lines(withdrawn)));
        }
    }

    private UnorderedList lines(List<Evidence> items) {
        var lines = new UnorderedList();
        lines.setClassName("ev");
        items.forEach(item -> lines.add(new EvidenceLine(desk, item, changed, tell)));
        return lines;
    }

    private static boolean isWithdrawn(Evidence item) {
        return item.status() == EvidenceStatus.WITHDRAWN;
    }
}

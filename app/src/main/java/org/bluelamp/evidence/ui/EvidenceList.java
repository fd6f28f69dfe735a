package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceStatus;
import org.bluelamp.uikit.Words;

/** What was offered, oldest first; what was withdrawn is kept apart, closed. */
final class EvidenceList extends Div {

    private final Desk desk;
    private final Runnable changed;
    private final Consumer<String> tell;
    private final Map<UUID, EvidenceLine> lines = new HashMap<>();

    EvidenceList(Desk desk, Runnable changed, Consumer<String> tell) {
        this.desk = desk;
        this.changed = changed;
        this.tell = tell;
    }

    /** A line whose item is as it was stays as it is: a reason may be half written there. */
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
        var all = new UnorderedList();
        all.setClassName("ev");
        items.forEach(item -> all.add(line(item)));
        return all;
    }

    private EvidenceLine line(Evidence item) {
        return lines.compute(
                item.getId(),
                (_, shown) -> shown != null && shown.shows(item) ? shown : new EvidenceLine(desk, item, changed, tell));
    }

    private static boolean isWithdrawn(Evidence item) {
        return item.status() == EvidenceStatus.WITHDRAWN;
    }
}

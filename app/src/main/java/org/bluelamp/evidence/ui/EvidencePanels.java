package org.bluelamp.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Subject;
import org.bluelamp.identity.People;

/** Makes the panels that stand beside what evidence is for. */
@SpringComponent
public class EvidencePanels {

    private final EvidenceService service;
    private final EvidenceFolder folder;
    private final People people;

    EvidencePanels(EvidenceService service, EvidenceFolder folder, People people) {
        this.service = service;
        this.folder = folder;
        this.people = people;
    }

    /**
     * The panel for one part of a subject, for whoever is at work.
     *
     * @param items its evidence as read for the whole page; the panel reads its own again when something changes
     * @param evidenced whether it has what is asked for
     * @param asked what is asked for, in a sentence; may be empty
     * @param open whether anything may be offered, decided or withdrawn now
     * @param changed called after any of that
     */
    public EvidencePanel panel(
            Subject subject, List<Evidence> items, boolean evidenced, String asked, boolean open, Runnable changed) {
        return new EvidencePanel(
                new Desk(service, folder, new Names(people), subject, open), items, evidenced, asked, changed);
    }

    /** For whoever reads and does nothing else, and does not learn who offered or decided. */
    public Component shown(List<Evidence> items) {
        return new ShownEvidence(folder, items);
    }
}

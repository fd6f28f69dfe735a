package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Standing;
import org.bluelamp.evidence.Subject;
import org.bluelamp.evidence.ui.EvidencePanel;
import org.bluelamp.evidence.ui.EvidencePanels;
import org.bluelamp.framework.EvidenceRule;
import org.bluelamp.framework.Standard;
import org.bluelamp.uikit.Texts;

/** The evidence of a standard, under its comment, with what its present rating asks for. */
@SpringComponent
class EvidenceBesides {

    private final EvidencePanels panels;

    EvidenceBesides(EvidencePanels panels) {
        this.panels = panels;
    }

    /** @param changed what to do when evidence was offered, decided or withdrawn: figures have changed */
    void show(Div place, Standing standing, Standard standard, boolean writable, Runnable changed) {
        var id = standing.assessment().getId();
        place.removeAll();
        place.add(panels.panel(
                new Subject(AssessmentService.SUBJECT, id, standard.code()),
                standing.evidence().getOrDefault(standard.code(), List.of()),
                standing.evidenced().contains(standard.code()),
                asked(standing, standard),
                writable,
                changed));
    }

    /** Tells the panel in this place how its standard stands by now. */
    void now(Div place, Standing standing, Standard standard) {
        place.getChildren()
                .filter(EvidencePanel.class::isInstance)
                .map(EvidencePanel.class::cast)
                .forEach(panel -> panel.now(standing.evidenced().contains(standard.code()), asked(standing, standard)));
    }

    /** What the rating as it stands asks for; nothing where the edition or the level asks for none. */
    private static String asked(Standing standing, Standard standard) {
        return standing.answer(standard.code())
                .flatMap(answer -> answer.level())
                .flatMap(level -> standing.edition().evidenceRule().stream()
                        .filter(rule -> rule.level() == level)
                        .findAny())
                .map(rule -> words(standing, rule))
                .orElse("");
    }

    private static String words(Standing standing, EvidenceRule rule) {
        return translate(
                "assessment.evidence.asks",
                standing.edition().level(rule.level()).label().in(Texts.locale()),
                rule.accepted(),
                rule.withinMonths());
    }
}

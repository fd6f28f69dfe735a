package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.EvidenceRule;
import org.bluelamp.framework.Standard;
import org.bluelamp.uikit.Texts;

/** The evidence of a standard, under its comment, with what its present rating asks for. */
@SpringComponent
class EvidenceBesides {

    /** @param changed what to do when evidence was offered, decided or withdrawn: figures have changed */
    void show(Div place, Standing standing, Standard standard, boolean writable, Runnable changed) {
        place.removeAll();
        place.add(new Div(asked(standing, standard)));
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

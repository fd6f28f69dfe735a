package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Words;

/**
 * What has no answer, area by area, with each core standard by name: an unanswered one counts as the lowest level and is yet no
 * core gap, so whoever sends, signs or submits would not meet it anywhere else.
 */
final class Unanswered extends Section {

    private final Standing standing;

    private Unanswered(Standing standing) {
        this.standing = standing;
        addClassNames("errsum", "warnsum");
        var open = standing.assessment().state() == AssessmentState.IN_PROGRESS;
        add(
                new H2(translate(
                        "assessment.review.unanswered", standing.score().unanswered())),
                new Paragraph(
                        translate(open ? "assessment.review.unanswered.text" : "assessment.review.unanswered.counts")),
                areas());
    }

    /** Empty where every standard is answered. */
    static Optional<Component> of(Standing standing) {
        return standing.score().unanswered() == 0 ? Optional.empty() : Optional.of(new Unanswered(standing));
    }

    private UnorderedList areas() {
        var list = new UnorderedList();
        for (var area : standing.edition().areas()) {
            var score = standing.score().area(area.code());
            if (score.unanswered() > 0) {
                var link = new Anchor();
                link.setHref(AssessmentNavigation.area(standing.assessment().getId(), area.code()));
                var item = new ListItem(
                        Wording.said(link, area.title()),
                        new Span(translate(
                                "assessment.review.unanswered.area", score.unanswered(), score.unansweredCore())));
                if (score.unansweredCore() > 0) {
                    item.add(core(area));
                }
                list.add(item);
            }
        }
        return list;
    }

    private UnorderedList core(Area area) {
        var list = new UnorderedList();
        standing.unanswered(area.code()).stream()
                .filter(Standard::core)
                .forEach(standard -> list.add(new ListItem(link(area, standard))));
        return list;
    }

    private Anchor link(Area area, Standard standard) {
        var link = new Anchor();
        link.setHref(AssessmentNavigation.standard(standing.assessment().getId(), area.code(), standard.code()));
        link.add(Words.code(standard.code()), new Span(" "), Wording.of(standard.label()));
        return link;
    }
}

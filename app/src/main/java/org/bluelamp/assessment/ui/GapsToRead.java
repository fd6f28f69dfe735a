package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.assessment.Score.CoreGap;
import org.bluelamp.assessment.Standing;
import org.bluelamp.evidence.ui.EvidencePanels;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Badge;
import org.bluelamp.uikit.FieldError;
import org.bluelamp.uikit.Tick;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** Each core gap with what was said and shown for it, and a tick that says that one has read it. */
final class GapsToRead extends Topic {

    private final Standing standing;
    private final Map<String, Tick> ticks = new LinkedHashMap<>();
    private final FieldError unread = new FieldError();

    /** @param read the standards that are ticked already; kept up to date with what is ticked */
    GapsToRead(Standing standing, EvidencePanels evidence, Set<String> read) {
        super(translate("assessment.sign.gaps"));
        this.standing = standing;
        intro(translate("assessment.sign.gaps.text")).with(unread);
        for (var gap : standing.score().gaps()) {
            with(part(gap, evidence, tick(gap.standard(), read)));
        }
        if (ticks.isEmpty()) {
            with(new Paragraph(translate("assessment.gaps.none")));
        }
    }

    private Tick tick(String standard, Set<String> read) {
        var tick =
                new Tick(translate("assessment.sign.gap-read")).about(standard).describedBy(unread);
        tick.setValue(read.contains(standard));
        tick.addValueChangeListener(event -> {
            if (event.getValue()) {
                read.add(standard);
            } else {
                read.remove(standard);
            }
        });
        ticks.put(standard, tick);
        return tick;
    }

    private Div part(CoreGap gap, EvidencePanels evidence, Tick tick) {
        var head = new Div(Words.code(gap.standard()), Badge.needsSomeone(CoreGaps.level(standing, gap)));
        head.setClassName("top-line");
        var statement = CoreGaps.standard(standing, gap).statement();
        var part = new Div(head, new Paragraph(Wording.said(Words.strong(""), statement)));
        part.addClassNames("std", "stack-s");
        standing.answer(gap.standard())
                .ifPresent(answer -> part.add(AnswerFacts.belowItsRating(standing.edition(), answer)));
        part.add(evidence.shown(standing.shown(gap.standard())), itsPage(gap), tick);
        return part;
    }

    /** Apart, so that what is ticked and written here stays. */
    private Paragraph itsPage(CoreGap gap) {
        var link = new Anchor(
                AssessmentNavigation.standard(standing.assessment().getId(), gap.area(), gap.standard()),
                translate("assessment.sign.gap-page", gap.standard()),
                AnchorTarget.BLANK);
        link.add(Words.hidden(translate("assessment.sign.new-tab")));
        return new Paragraph(link);
    }

    /** The first that is not ticked. */
    Optional<Tick> unread() {
        return ticks.values().stream().filter(tick -> !tick.getValue()).findFirst();
    }

    /** @param words beside the ticks; empty for none */
    void say(String words) {
        unread.say(words);
    }
}

package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.Contents;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Tone;

/** One area: its standards, each with the scale, a comment and evidence. */
@Route("assessment/:id/areas/:area")
@Requires(Permission.READ_ASSESSMENT)
class AreaView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final AnswerService answers;
    private final EvidenceBesides evidence;
    private final Besides besides;
    private final People people;
    private final Clock clock;
    private final Div figures = new Div();
    private final List<StandardCard> cards = new ArrayList<>();

    AreaView(
            AssessmentService assessments,
            AnswerService answers,
            EvidenceBesides evidence,
            Besides besides,
            People people,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.evidence = evidence;
        this.besides = besides;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        cards.clear();
        var id = Address.id(event, "id");
        var standing = assessments.standing(id);
        var area = standing.edition()
                .area(event.getRouteParameters().get("area").orElse(""))
                .orElseThrow(() -> new Absent("area"));
        title(Wording.plain(area.title()));
        add(
                new PageHead(Wording.phrase(area.title()))
                        .lead(translate(writable(standing) ? "assessment.area.lead" : "assessment.area.lead.read-only"))
                        .back(standing.cycle().title(), AssessmentNavigation.assessment(id)),
                figures);
        var contents = new Contents(
                translate("assessment.area.contents"),
                translate(
                        "assessment.area.contents.all",
                        standing.asked(area.code()).size()));
        showFigures(standing, area, contents);
        add(work(standing, area, contents));
    }

    private Columns work(Standing standing, Area area, Contents contents) {
        var id = standing.assessment().getId();
        var saving = new AnswerSaving(answers, people, clock, standing, () -> refresh(id, area, contents));
        var columns = new Columns(translate("assessment.area.contents")).asideFirst();
        var asked = standing.asked(area.code());
        for (var standard : asked) {
            contents.add(standard.code(), standard.code(), Wording.phrase(standard.label()));
            columns.work(card(standing, standard, saving, () -> refresh(id, area, contents)));
        }
        states(standing, area, contents);
        if (asked.isEmpty()) {
            columns.work(new EmptyState(
                    translate("assessment.area.nothing-applies"), translate("assessment.area.nothing-applies.text")));
        }
        columns.work(onwards(standing, area), whoSees());
        columns.aside(contents);
        return columns;
    }

    private StandardCard card(Standing standing, Standard standard, AnswerSaving saving, Runnable changed) {
        var card = new StandardCard(standing.edition(), standard, standing.answer(standard.code()), saving);
        if (!writable(standing)) {
            card.readOnly(translate("assessment.area.read-only"));
        }
        evidence.show(card.evidence(), standing, standard, writable(standing), changed);
        card.beside().show(besides.links(standing, standard));
        cards.add(card);
        return card;
    }

    private boolean writable(Standing standing) {
        return Actor.current().may(Permission.ANSWER) && standing.open(clock.instant());
    }

    private void refresh(UUID id, Area area, Contents contents) {
        var standing = assessments.standing(id);
        showFigures(standing, area, contents);
        states(standing, area, contents);
        cards.forEach(card -> {
            card.beside().show(besides.links(standing, card.standard()));
            evidence.now(card.evidence(), standing, card.standard());
            standing.answer(card.standard().code()).ifPresent(card::isNow);
        });
    }

    private void showFigures(Standing standing, Area area, Contents contents) {
        figures.removeAll();
        var evidenced = standing.asked(area.code()).stream()
                .filter(standard -> standing.evidenced().contains(standard.code()))
                .count();
        figures.add(ScoreFigures.of(standing.score().area(area.code()), evidenced));
    }

    private static void states(Standing standing, Area area, Contents contents) {
        for (var standard : standing.asked(area.code())) {
            var answered = standing.answer(standard.code()).filter(answer -> answer.answered());
            var gap = standing.score().gaps().stream()
                    .anyMatch(core -> core.standard().equals(standard.code()));
            if (gap) {
                contents.state(standard.code(), Icon.ALERT, Tone.WARN, translate("assessment.gap"));
            } else if (answered.isPresent()) {
                contents.state(standard.code(), Icon.CHECK, Tone.OK, translate("assessment.answered"));
            } else {
                contents.state(standard.code(), Icon.RING, Tone.QUIET, translate("assessment.not-answered"));
            }
        }
    }

    private Div onwards(Standing standing, Area area) {
        var id = standing.assessment().getId();
        var areas = standing.edition().areas();
        var position = areas.indexOf(area);
        var row = Buttons.row();
        if (position + 1 < areas.size()) {
            var next = areas.get(position + 1);
            row.add(Buttons.primaryLink(
                    translate("assessment.area.next", next.title().in(locale())),
                    AssessmentNavigation.area(id, next.code())));
        } else {
            row.add(Buttons.primaryLink(translate("assessment.check.review"), AssessmentNavigation.review(id)));
        }
        row.add(Buttons.link(translate("assessment.area.back"), AssessmentNavigation.assessment(id)));
        return row;
    }
}

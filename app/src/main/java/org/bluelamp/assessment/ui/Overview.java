package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleState;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** Where an assessment stands: the figures, the one next step, the areas as a task list, then checking and signing. */
final class Overview extends Div {

    private final Standing standing;
    private final Clock clock;

    Overview(Standing standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
        add(new PageHead(standing.cycle().title()).lead(lead()));
        WaitingEvidence.on(standing, clock.instant()).ifPresent(this::add);
        question().ifPresent(this::add);
        standing.ended()
                .ifPresent(ended -> add(EndedNote.withAnswers(
                        ended, AssessmentNavigation.review(standing.assessment().getId()))));
        add(ScoreFigures.of(standing.cycle(), standing.score(), clock));
        var columns = new Columns(translate("assessment.overview.aside"));
        columns.work(
                NextStep.of(standing, clock.instant()),
                new Topic(translate("assessment.areas")).with(AreaTasks.of(standing)),
                new Topic(translate("assessment.checks")).with(new CheckTasks(standing)));
        columns.aside(CoreGaps.inShort(standing), dates(), new Div(Page.whoSees()));
        add(columns);
    }

    /** Tells that the national service has reminded the force. */
    Overview reminded(Instant at) {
        if (standing.assessment().state() != AssessmentState.SUBMITTED) {
            addComponentAtIndex(1, reminder(standing.cycle(), at));
        }
        return this;
    }

    static Note reminder(Cycle cycle, Instant at) {
        return Note.warn(
                translate("assessment.reminded", DateText.day(at)),
                translate("assessment.reminded.text", DateText.moment(cycle.closes()), DateText.day(cycle.freezes())));
    }

    private String lead() {
        if (standing.ended().isPresent()) {
            return translate("assessment.ended.lead");
        }
        var state = standing.assessment().state();
        if (standing.cycle().state() == CycleState.FROZEN && state != AssessmentState.SUBMITTED) {
            return translate("assessment.overview.lead.frozen");
        }
        var actor = Actor.current();
        var key = "assessment.overview.lead." + state.code();
        return translate(
                switch (state) {
                    case IN_PROGRESS -> actor.may(Permission.ANSWER) ? key : key + ".reads";
                    case FOR_SIGN_OFF -> actor.may(Permission.SIGN_OFF) ? key + ".signs" : key;
                    case SIGNED_OFF, SUBMITTED -> key;
                });
    }

    /** Why it came back to be worked on, for as long as it is. */
    private Optional<Note> question() {
        if (standing.assessment().state() != AssessmentState.IN_PROGRESS
                || standing.ended().isPresent()) {
            return Optional.empty();
        }
        var from = Actor.current().may(Permission.SIGN_OFF) ? ".signs" : "";
        return standing.assessment()
                .reason()
                .map(reason -> Note.warn(translate("assessment.overview.sent-back" + from), reason));
    }

    private Topic dates() {
        var cycle = standing.cycle();
        return new Topic(translate("assessment.dates"))
                .with(new Facts()
                        .add(translate("assessment.dates.opened"), DateText.day(cycle.opens()))
                        .add(translate("assessment.dates.baseline"), DateText.day(cycle.baseline()))
                        .add(translate("assessment.dates.closes"), DateText.moment(cycle.closes()))
                        .add(translate("assessment.dates.freezes"), DateText.day(cycle.freezes())));
    }
}

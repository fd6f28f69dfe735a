package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Score.AreaScore;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.Standard;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.NextPanel;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.TaskTable;
import org.bluelamp.uikit.Texts;
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
        columns.work(next(), new Topic(translate("assessment.areas")).with(AreaTasks.of(standing)), checks());
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

    private Component next() {
        var id = standing.assessment().getId();
        var actor = Actor.current();
        var state = standing.assessment().state();
        if (standing.ended().isPresent()) {
            return panel("read", AssessmentNavigation.review(id));
        }
        var signed = state == AssessmentState.SIGNED_OFF || state == AssessmentState.SUBMITTED;
        if (signed && standing.cycle().state() == CycleState.FROZEN && actor.may(Permission.SIGN_OFF)) {
            return panel("signed", AssessmentNavigation.signOff(id));
        }
        if (state == AssessmentState.IN_PROGRESS && actor.may(Permission.ANSWER) && standing.open(clock.instant())) {
            var area = standing.score().areas().stream()
                    .filter(score -> score.unanswered() > 0)
                    .min(Comparator.comparing((AreaScore score) -> score.unansweredCore() == 0)
                            .thenComparing(score -> score.answered() == 0));
            if (area.isPresent()) {
                return nextArea(area.get());
            }
            return panel("check", AssessmentNavigation.review(id));
        }
        if (state == AssessmentState.FOR_SIGN_OFF && actor.may(Permission.SIGN_OFF)) {
            return panel("sign", AssessmentNavigation.signOff(id));
        }
        if (state == AssessmentState.SIGNED_OFF && actor.may(Permission.SUBMIT_ASSESSMENT)) {
            return panel("submit", AssessmentNavigation.submit(id));
        }
        return panel("read", AssessmentNavigation.review(id));
    }

    private Component nextArea(AreaScore score) {
        var title = standing.edition().area(score.area()).orElseThrow().title().in(Texts.locale());
        return new NextPanel(
                translate("assessment.next.area", title),
                translate("assessment.next.area.text", score.unanswered(), score.unansweredCore()),
                Buttons.primaryLink(
                        translate("assessment.next.continue"),
                        AssessmentNavigation.standard(standing.assessment().getId(), score.area(), first(score))));
    }

    /** The area's first that is not answered: of the core ones if there are any. */
    private String first(AreaScore score) {
        var unanswered = standing.unanswered(score.area());
        return unanswered.stream()
                .filter(Standard::core)
                .findFirst()
                .orElseGet(unanswered::getFirst)
                .code();
    }

    private static Component panel(String step, String address) {
        return new NextPanel(
                translate("assessment.next." + step),
                translate("assessment.next." + step + ".text"),
                Buttons.primaryLink(translate("assessment.next." + step + ".button"), address));
    }

    private Topic checks() {
        var id = standing.assessment().getId();
        var state = standing.assessment().state();
        var table = new TaskTable(
                        translate("assessment.checks"),
                        Column.text(translate("assessment.task")),
                        Column.plainRight(translate("assessment.status")))
                .hiddenHead();
        table.addRow(
                TaskTable.task(
                        new Anchor(AssessmentNavigation.review(id), translate("assessment.check.review")),
                        translate("assessment.check.review.text")),
                reviewed());
        var works = standing.ended().isEmpty();
        var signing = works
                && state == AssessmentState.FOR_SIGN_OFF
                && Actor.current().may(Permission.SIGN_OFF);
        table.addRow(
                TaskTable.task(
                        step("assessment.check.sign", signing, AssessmentNavigation.signOff(id)),
                        translate(
                                Actor.current().may(Permission.SEND_ASSESSMENT)
                                        ? "assessment.check.sign.text"
                                        : "assessment.check.sign.text.others")),
                switch (state) {
                    case IN_PROGRESS -> Status.cannotStartYet();
                    case FOR_SIGN_OFF -> Status.inProgress();
                    case SIGNED_OFF, SUBMITTED -> Status.complete();
                });
        var handing =
                works && state == AssessmentState.SIGNED_OFF && Actor.current().may(Permission.SUBMIT_ASSESSMENT);
        table.addRow(
                TaskTable.task(
                        step("assessment.check.submit", handing, AssessmentNavigation.submit(id)),
                        translate("assessment.check.submit.text")),
                switch (state) {
                    case IN_PROGRESS, FOR_SIGN_OFF -> Status.cannotStartYet();
                    case SIGNED_OFF -> Status.notStarted();
                    case SUBMITTED -> Status.complete();
                });
        return new Topic(translate("assessment.checks")).with(table);
    }

    /** Sent is not complete while something has no answer. */
    private Status reviewed() {
        if (standing.assessment().state() == AssessmentState.IN_PROGRESS) {
            return Status.notStarted();
        }
        var unanswered = standing.score().unanswered();
        return unanswered == 0
                ? Status.complete()
                : Status.needsSomeone(translate("assessment.check.review.unanswered", unanswered));
    }

    private static Component step(String key, boolean linked, String address) {
        return linked ? new Anchor(address, translate(key)) : new Span(translate(key));
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

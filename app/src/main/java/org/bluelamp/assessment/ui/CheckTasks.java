package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Standing;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.TaskTable;

/** What comes after the areas, as a task list: to review, to sign, to submit. A link where it is one's turn. */
final class CheckTasks extends TaskTable {

    private final Standing standing;
    private final AssessmentState state;

    CheckTasks(Standing standing) {
        super(
                translate("assessment.checks"),
                Column.text(translate("assessment.task")),
                Column.plainRight(translate("assessment.status")));
        this.standing = standing;
        this.state = standing.assessment().state();
        hiddenHead();
        var id = standing.assessment().getId();
        addRow(
                task(
                        new Anchor(AssessmentNavigation.review(id), translate("assessment.check.review")),
                        translate("assessment.check.review.text")),
                reviewed());
        addRow(
                task(
                        step(
                                "assessment.check.sign",
                                AssessmentState.FOR_SIGN_OFF,
                                Permission.SIGN_OFF,
                                AssessmentNavigation.signOff(id)),
                        translate(
                                Actor.current().may(Permission.SEND_ASSESSMENT)
                                        ? "assessment.check.sign.text"
                                        : "assessment.check.sign.text.others")),
                signed());
        addRow(
                task(
                        step(
                                "assessment.check.submit",
                                AssessmentState.SIGNED_OFF,
                                Permission.SUBMIT_ASSESSMENT,
                                AssessmentNavigation.submit(id)),
                        translate("assessment.check.submit.text")),
                submitted());
    }

    private Component step(String key, AssessmentState when, Permission permission, String address) {
        var turn =
                standing.ended().isEmpty() && state == when && Actor.current().may(permission);
        return turn ? new Anchor(address, translate(key)) : new Span(translate(key));
    }

    /** Sent is not complete while something has no answer. */
    private Status reviewed() {
        if (state == AssessmentState.IN_PROGRESS) {
            return Status.notStarted();
        }
        var unanswered = standing.score().unanswered();
        return unanswered == 0
                ? Status.complete()
                : Status.needsSomeone(translate("assessment.check.review.unanswered", unanswered));
    }

    private Status signed() {
        return switch (state) {
            case IN_PROGRESS -> Status.cannotStartYet();
            case FOR_SIGN_OFF -> Status.inProgress();
            case SIGNED_OFF, SUBMITTED -> Status.complete();
        };
    }

    private Status submitted() {
        return switch (state) {
            case IN_PROGRESS, FOR_SIGN_OFF -> Status.cannotStartYet();
            case SIGNED_OFF -> Status.notStarted();
            case SUBMITTED -> Status.complete();
        };
    }
}

package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import org.bluelamp.history.ChecksStanding;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;

/** Whether the history is whole, in the words that stand over it; or what is wrong. */
final class WholeNote {

    private WholeNote() {}

    static Note of(ChecksStanding standing) {
        var latest = standing.latest();
        var checked = standing.checkedAt();
        var upTo = standing.upTo();
        return switch (standing.state()) {
            case BROKEN ->
                Note.stop(
                        translate("history.checks.broken", latest == null ? "" : Numbers.whole(latest.breaks())),
                        translate("history.checks.broken.text", checked == null ? "" : DateText.moment(checked)));
            case FAILED -> Note.stop(translate("history.checks.failed"), translate("history.checks.failed.text"));
            case UNCHECKED -> Note.info(translate("history.checks.unchecked"));
            case LATE ->
                Note.warn(
                        translate("history.checks.late"),
                        translate("history.checks.late.text", checked == null ? "" : DateText.moment(checked)));
            case WHOLE ->
                Note.ok(
                        upTo == null
                                ? translate("history.checks.whole.unsealed")
                                : translate("history.checks.whole", DateText.moment(upTo)),
                        translate(
                                "history.checks.whole.text",
                                latest == null ? "" : Numbers.whole(latest.lives()),
                                checked == null ? "" : DateText.moment(checked)));
        };
    }

    /** For other pages, with the way to the checks. */
    static Note leading(ChecksStanding standing) {
        return of(standing).with(new Anchor(HistoryNavigation.CHECKS, translate("history.checks.all")));
    }
}

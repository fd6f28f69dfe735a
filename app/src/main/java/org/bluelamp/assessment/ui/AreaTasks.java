package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.bluelamp.assessment.Score.AreaScore;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.Meter;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.TaskTable;
import org.jspecify.annotations.Nullable;

/** The areas as a task list: how far each is, rated and evidenced, its state. */
final class AreaTasks {

    private AreaTasks() {}

    static TaskTable of(Standing standing) {
        var table = new TaskTable(
                translate("assessment.areas"),
                Column.text(translate("assessment.area")),
                Column.plain(translate("assessment.answered")),
                Column.number(translate("assessment.rated")),
                Column.number(translate("assessment.evidenced")),
                Column.plain(translate("assessment.status")));
        for (var area : standing.edition().areas()) {
            var score = standing.score().area(area.code());
            var link = new Anchor();
            link.setHref(AssessmentNavigation.area(standing.assessment().getId(), area.code()));
            table.addRow(
                    TaskTable.task(Wording.said(link, area.title()), core(score)),
                    score.asked() == 0
                            ? new Span(translate("assessment.area.nothing-applies"))
                            : Meter.of(score.answered(), score.asked()),
                    new Span(number(score.rated())),
                    new Span(number(score.evidenced())),
                    status(score));
        }
        return table;
    }

    private static String core(AreaScore score) {
        return score.unansweredCore() == 0 ? "" : translate("assessment.area.core-unanswered", score.unansweredCore());
    }

    private static String number(@Nullable Integer score) {
        return score == null ? "–" : Numbers.whole(score);
    }

    static Status status(AreaScore score) {
        if (score.unanswered() == 0) {
            return Status.complete();
        }
        return score.answered() == 0 ? Status.notStarted() : Status.inProgress();
    }
}

package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.assessment.Score.AreaScore;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.Meter;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.TaskTable;
import org.jspecify.annotations.Nullable;

/** The areas as a task list: how far each is, rated, and evidenced where evidence is asked for, its state. */
final class AreaTasks {

    private AreaTasks() {}

    static TaskTable of(Standing standing) {
        var evidence = standing.edition().asksForEvidence();
        var columns = new ArrayList<>(List.of(
                Column.text(translate("assessment.area")),
                Column.plain(translate("assessment.answered")),
                Column.number(translate("assessment.rated"))));
        if (evidence) {
            columns.add(Column.number(translate("assessment.evidenced")));
        }
        columns.add(Column.plain(translate("assessment.status")));
        var table = new TaskTable(translate("assessment.areas"), columns.toArray(Column[]::new));
        for (var area : standing.edition().areas()) {
            var score = standing.score().area(area.code());
            var link = new Anchor();
            link.setHref(AssessmentNavigation.area(standing.assessment().getId(), area.code()));
            var cells = new ArrayList<Component>(List.of(
                    score.asked() == 0
                            ? new Span(translate("assessment.area.nothing-applies"))
                            : Meter.of(score.answered(), score.asked()),
                    new Span(number(score.rated()))));
            if (evidence) {
                cells.add(new Span(number(score.evidenced())));
            }
            cells.add(status(score));
            table.addRow(
                    TaskTable.task(Wording.said(link, area.title()), core(score)), cells.toArray(Component[]::new));
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

package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.bluelamp.benchmark.Readiness;
import org.bluelamp.framework.Cycle;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Status;

/** What has to hold before a release, and whether it does. */
final class ReadinessTable {

    private ReadinessTable() {}

    static FoldTable of(Readiness readiness, Cycle cycle) {
        var table = new FoldTable(
                translate("benchmark.readiness"),
                Column.text(translate("benchmark.check")),
                Column.text(translate("benchmark.now")),
                Column.plain(translate("benchmark.result")));
        for (var check : readiness.checks()) {
            var now = check.rule() == Readiness.Rule.CYCLE_FROZEN ? DateText.day(cycle.freezes()) : check.now();
            table.addRow(
                    new Span(translate("benchmark.check." + check.rule().name().toLowerCase(Locale.ROOT))),
                    new Span(now),
                    status(check));
        }
        return table;
    }

    private static Status status(Readiness.Check check) {
        if (check.holds()) {
            return Status.ok(translate("benchmark.ready"));
        }
        return check.rule() == Readiness.Rule.CYCLE_FROZEN
                ? Status.cannotStartYet()
                : Status.needsSomeone(translate("benchmark.waits"));
    }
}

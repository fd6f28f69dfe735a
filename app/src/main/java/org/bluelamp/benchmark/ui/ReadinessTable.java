package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
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
            table.addRow(
                    new Span(translate("benchmark.check." + check.rule().code())),
                    new Span(now(check, cycle)),
                    status(check));
        }
        return table;
    }

    private static String now(Readiness.Check check, Cycle cycle) {
        return switch (check.rule()) {
            case CYCLE_FROZEN -> DateText.day(cycle.freezes());
            case ENOUGH_FORCES -> check.now();
            case ENOUGH_CHANGED -> differing(check, "no_release", "or_more", "fewer");
            case DISCARDED_DIFFERS -> differing(check, "none_discarded", "none_or_more", "some_but_fewer");
            case NONE_WAITS -> translate(check.holds() ? "benchmark.now.none_waits" : "benchmark.now.one_waits");
            case SAME_RULE ->
                translate(
                        check.now().isEmpty()
                                ? "benchmark.now.no_release"
                                : check.holds() ? "benchmark.now.same_rule" : "benchmark.now.other_rule");
        };
    }

    /** Never how many exactly: the difference of two releases by one force would be that force. */
    private static String differing(Readiness.Check check, String nothing, String enough, String tooFew) {
        var words = check.now().isEmpty() ? nothing : check.holds() ? enough : tooFew;
        return translate("benchmark.now." + words, check.now());
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

package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bluelamp.benchmark.UseLine;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Words;

/** The measured use of figures: each value with its aim under it. */
final class UseTable {

    private UseTable() {}

    static FoldTable of(List<UseLine> lines) {
        var table = new FoldTable(
                translate("benchmark.use.measured"),
                Column.text(translate("benchmark.use.group")),
                Column.number(translate("benchmark.use.same")),
                Column.number(translate("benchmark.use.error")),
                Column.number(translate("benchmark.use.published")),
                Column.plain(translate("benchmark.use.aims")));
        for (var line : lines) {
            table.addRow(
                    group(line),
                    atLeast(line.same(), line.aim().sameBand()),
                    cell(
                            Numbers.tenths(line.error()),
                            translate(
                                    "benchmark.use.most",
                                    Numbers.tenths(line.aim().error()))),
                    atLeast(line.published(), line.aim().published()),
                    line.kept()
                            ? Status.ok(translate("benchmark.use.kept"))
                            : Status.needsSomeone(translate("benchmark.use.missed")));
        }
        return table;
    }

    private static Component atLeast(double percent, double aim) {
        return cell(Numbers.tenths(percent) + "%", translate("benchmark.use.least", Numbers.percent((int)
                Math.round(100 * aim))));
    }

    private static Component cell(String value, String aim) {
        return new Div(new Span(value), new Div(Words.meta(aim)));
    }

    private static Component group(UseLine line) {
        if (line.group().isEmpty()) {
            return new Span(translate("benchmark.use.any", line.fewest(), line.most()));
        }
        var title = line.group().equals("national")
                ? translate("benchmark.use.whole")
                : translate("benchmark.partition." + line.group());
        return new Div(new Span(title), new Div(Words.meta(translate("benchmark.use.forces", line.fewest()))));
    }
}

package org.bluelamp.uikit.chart;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Words;

/**
 * Rated and evidenced by area, out of 100: one bar an area, the solid part evidenced, the pale part rated only; rated
 * alone where no evidence is asked for. Areas keep the order of the framework; they are never sorted by score.
 */
public class BarChart extends ChartWithTable {

    public BarChart(List<Bar> bars) {
        super(tableOf(bars, evidence(bars)));
        boolean evidence = evidence(bars);
        if (evidence) {
            add(key(
                    keyEntry(
                            "<rect class='c-evid' width='28' height='14' rx='2'/>",
                            translate("uikit.chart.bars.keyEvidenced")),
                    keyEntry(
                            "<rect class='c-rated' x='1' y='1' width='26' height='12' rx='2'/>",
                            translate("uikit.chart.bars.keyRated"))));
        }
        Div rows = new Div(new Span(), new Span(), heading(evidence));
        rows.setClassName("bars");
        rows.getElement().setAttribute("aria-hidden", "true");
        bars.forEach(bar -> rows.add(bar.area().span(), drawn(bar), numbers(bar)));
        rows.add(new Span(), Drawing.of(axis()), new Span());
        add(rows);
        addTable();
    }

    /** Whether evidence is asked for: then every area with a score tells how much of it there is. */
    private static boolean evidence(List<Bar> bars) {
        return bars.stream().noneMatch(bar -> bar.rated() != null && bar.evidenced() == null);
    }

    private static Span heading(boolean evidence) {
        Span heading = new Span(Words.strong(translate("uikit.chart.rated")));
        if (evidence) {
            heading.add(new Span(" / " + translate("uikit.chart.evidenced").toLowerCase(Texts.locale())));
        }
        heading.setClassName("num meta");
        return heading;
    }

    private static Span drawn(Bar bar) {
        return bar.rated() == null ? Words.meta(translate("uikit.chart.noScore")) : Drawing.of(draw(bar));
    }

    private static Span numbers(Bar bar) {
        if (bar.rated() == null) {
            return new Span();
        }
        Span numbers = new Span(Words.strong(String.valueOf(bar.rated())));
        if (bar.evidenced() != null) {
            numbers.add(new Span(" "), Words.meta("/ " + bar.evidenced()));
        }
        numbers.addClassName("num");
        return numbers;
    }

    static String draw(Bar bar) {
        Drawing drawing = new Drawing();
        for (int percent : List.of(25, 50, 75, 100)) {
            drawing.upright("grid", percent, "0", "100%");
        }
        if (bar.rated() != null && bar.rated() > 0) {
            strip(drawing, "c-rated", bar.rated());
        }
        if (bar.evidenced() != null && bar.evidenced() > 0) {
            strip(drawing, "c-evid", bar.evidenced());
        }
        return drawing.line("base", "0", "0", "0", "100%").svg("chart", "", "");
    }

    private static void strip(Drawing drawing, String cssClass, int percent) {
        drawing.shape(
                "<rect class='%s' x='0' y='50%%' transform='translate(0 -8)' width='%d%%' height='16'/>",
                cssClass, percent);
    }

    private static String axis() {
        return new Drawing()
                .text("", "0", "14", "start", "0")
                .text("", "50%", "14", "middle", "50")
                .text("", "100%", "14", "end", "100")
                .svg("chart axis", "", "");
    }

    private static FoldTable tableOf(List<Bar> bars, boolean evidence) {
        var columns = new ArrayList<>(
                List.of(Column.text(translate("uikit.chart.area")), Column.number(translate("uikit.chart.rated"))));
        if (evidence) {
            columns.add(Column.number(translate("uikit.chart.evidenced")));
        }
        FoldTable table = new FoldTable(
                translate(evidence ? "uikit.chart.bars.caption" : "uikit.chart.bars.caption-rated"),
                columns.toArray(Column[]::new));
        for (Bar bar : bars) {
            if (bar.rated() == null) {
                table.addStatement(bar.area().span(), translate("uikit.chart.noScore"));
                continue;
            }
            Span rated = new Span(String.valueOf(bar.rated()));
            if (evidence) {
                table.addRow(bar.area().span(), rated, new Span(String.valueOf(bar.evidenced())));
            } else {
                table.addRow(bar.area().span(), rated);
            }
        }
        return table;
    }
}

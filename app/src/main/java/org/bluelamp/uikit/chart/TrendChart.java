package org.bluelamp.uikit.chart;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.jspecify.annotations.Nullable;

/**
 * Rated and evidenced over cycles: straight lines from point to point, the values at the points, the axis from 0. A new
 * edition or a cycle without a score breaks the line, because what was asked is not the same.
 */
public class TrendChart extends ChartWithTable {

    private static final int FLOOR = 160;
    private static final int HEIGHT = 150;

    public TrendChart(List<TrendPoint> points) {
        super(tableOf(points));
        add(Drawing.of(draw(points)));
        addTable();
    }

    static String draw(List<TrendPoint> points) {
        Drawing drawing = new Drawing();
        int top = top(points);
        for (int value = 0; value <= top; value += 25) {
            String y = y(value, top, 0);
            drawing.line(value == 0 ? "base" : "grid", "2rem", y, "100%", y);
            drawing.text("", "1.5rem", y(value, top, 4), "end", String.valueOf(value));
        }
        series(drawing, points, top, TrendPoint::evidenced, false);
        series(drawing, points, top, TrendPoint::rated, true);
        for (int i = 0; i < points.size(); i++) {
            drawing.text("", x(i, points), "182", "middle", points.get(i).cycle());
        }
        return drawing.svg("chart", "190", "");
    }

    private static void series(
            Drawing drawing,
            List<TrendPoint> points,
            int top,
            Function<TrendPoint, @Nullable Integer> figure,
            boolean rated) {
        Integer before = null;
        Integer last = null;
        for (int i = 0; i < points.size(); i++) {
            Integer value = figure.apply(points.get(i));
            if (before != null && value != null && !points.get(i).newEdition()) {
                drawing.line("c-line", x(i - 1, points), y(before, top, 0), x(i, points), y(value, top, 0));
            }
            before = value;
            last = value == null ? last : value;
        }
        for (int i = 0; i < points.size(); i++) {
            Integer value = figure.apply(points.get(i));
            if (value != null) {
                mark(drawing, x(i, points), value, top, rated);
            }
        }
        if (last != null) {
            String name = translate(rated ? "uikit.chart.rated" : "uikit.chart.evidenced");
            drawing.text("strong", "80%", y(last, top, 4), "start", name);
        }
    }

    private static void mark(Drawing drawing, String x, int value, int top, boolean rated) {
        if (rated) {
            drawing.shape("<circle class='c-dot' cx='%s' cy='%s' r='4.5'/>", x, y(value, top, 0));
        } else {
            drawing.shape(
                    "<rect class='c-sq' x='%s' y='%s' width='9' height='9' transform='translate(-4.5 -4.5)'/>",
                    x, y(value, top, 0));
        }
        drawing.text("strong", x, y(value, top, rated ? -11 : 19), "middle", String.valueOf(value));
    }

    private static int top(List<TrendPoint> points) {
        int most = 0;
        for (TrendPoint point : points) {
            if (point.rated() != null && point.evidenced() != null) {
                most = Math.max(most, Math.max(point.rated(), point.evidenced()));
            }
        }
        return Math.clamp((most / 25 + 1) * 25L, 50, 100);
    }

    private static String x(int index, List<TrendPoint> points) {
        double step = points.size() < 2 ? 0 : 62.0 / (points.size() - 1);
        return String.format(Locale.ROOT, "%.1f%%", 14 + step * index);
    }

    private static String y(int value, int top, int below) {
        return String.format(Locale.ROOT, "%.1f", FLOOR - (double) value * HEIGHT / top + below);
    }

    private static FoldTable tableOf(List<TrendPoint> points) {
        FoldTable table = new FoldTable(
                translate("uikit.chart.trend.caption"),
                Column.text(translate("uikit.chart.cycle")),
                Column.number(translate("uikit.chart.rated")),
                Column.number(translate("uikit.chart.evidenced")));
        for (TrendPoint point : points) {
            String cycle =
                    point.newEdition() ? point.cycle() + ". " + translate("uikit.chart.newEdition") : point.cycle();
            if (point.rated() == null) {
                table.addStatement(cycle, translate("uikit.chart.noScore"));
            } else {
                table.addRow(cycle, String.valueOf(point.rated()), String.valueOf(point.evidenced()));
            }
        }
        return table;
    }
}

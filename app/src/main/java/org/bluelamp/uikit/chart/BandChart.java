package org.bluelamp.uikit.chart;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Withheld;
import org.bluelamp.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * A force among the published quartiles, area by area: grey the middle half, dark the median, and in the accent the whole
 * quarter in which the force lies. A withheld area says so in the fixed words and draws nothing.
 */
public class BandChart extends ChartWithTable {

    private static final List<Integer> GRID = List.of(0, 25, 50, 75, 100);

    /** @param force whose quarter is shown; null for those who have none, such as the national team */
    public BandChart(@Nullable String force, List<Band> bands) {
        super(tableOf(force, bands));
        List<ListItem> key = new ArrayList<>();
        key.add(keyEntry("<rect class='c-mid' width='28' height='14'/>", translate("uikit.chart.bands.keyMiddle")));
        key.add(keyEntry(
                "<line class='c-med' x1='14' x2='14' y1='-2' y2='16'/>", translate("uikit.chart.bands.keyMedian")));
        if (force != null) {
            key.add(keyEntry(
                    "<rect class='c-own' x='1' y='0' width='26' height='14' rx='4'/>",
                    translate("uikit.chart.bands.keyOwn", force)));
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("rows", "bands");
        bands.forEach(band -> rows.add(row(force, band)));
        add(key(key.toArray(ListItem[]::new)), rows, axis());
        addTable();
    }

    private static ListItem row(@Nullable String force, Band band) {
        Div words = new Div(band.area().in(Words.strong("")));
        words.addClassName("between");
        ListItem row = new ListItem(words);
        Quartiles published = band.published();
        if (published == null) {
            words.add(Withheld.status());
            row.add(Withheld.reasonWithLink());
            return row;
        }
        if (force != null) {
            Span own = new Span(own(band));
            own.addClassName(band.own() == null ? "meta" : "own");
            words.add(own);
        }
        row.add(Drawing.of(draw(published, band.own())));
        return row;
    }

    static String draw(Quartiles published, @Nullable Quarter own) {
        Drawing drawing = new Drawing();
        GRID.forEach(percent -> drawing.upright("grid", percent, "4", "40"));
        drawing.shape("<rect class='c-zone' x='0' y='17' width='100%%' height='10' rx='2'/>");
        drawing.shape(
                "<rect class='c-mid' x='%d%%' y='13' width='%d%%' height='18'/>",
                published.lower(), published.upper() - published.lower());
        if (own != null) {
            drawing.shape(
                    "<rect class='c-own' x='%d%%' y='8' width='%d%%' height='28' rx='4'/>",
                    published.from(own), published.to(own) - published.from(own));
        }
        return drawing.upright("c-med", published.median(), "4", "40").svg("chart", "40", "");
    }

    private static Span axis() {
        Drawing axis = new Drawing();
        for (int percent : GRID) {
            String anchor = percent == 0 ? "start" : percent == 100 ? "end" : "middle";
            axis.text("", percent + "%", "13", anchor, String.valueOf(percent));
        }
        return Drawing.of(axis.svg("chart", "18", ""));
    }

    private static String own(Band band) {
        return band.own() == null ? translate("uikit.chart.noOwn") : band.own().words();
    }

    private static FoldTable tableOf(@Nullable String force, List<Band> bands) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(translate("uikit.chart.area")),
                Column.number(translate("uikit.chart.bands.lower")),
                Column.number(translate("uikit.chart.bands.median")),
                Column.number(translate("uikit.chart.bands.upper"))));
        if (force != null) {
            columns.add(Column.text(force));
        }
        FoldTable table = new FoldTable(translate("uikit.chart.bands.caption"), columns.toArray(Column[]::new));
        for (Band band : bands) {
            Quartiles published = band.published();
            if (published == null) {
                table.addStatement(band.area().span(), Withheld.word());
                continue;
            }
            List<Component> cells = new ArrayList<>();
            for (int figure : List.of(published.lower(), published.median(), published.upper())) {
                cells.add(new Span(String.valueOf(figure)));
            }
            if (force != null) {
                cells.add(new Span(own(band)));
            }
            table.addRow(band.area().span(), cells.toArray(Component[]::new));
        }
        return table;
    }
}

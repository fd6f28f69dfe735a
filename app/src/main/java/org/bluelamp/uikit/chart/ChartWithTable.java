package org.bluelamp.uikit.chart;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bluelamp.uikit.FoldTable;

/** A drawing for the eye, and the same values as a table for everybody. */
@Tag("figure")
public abstract class ChartWithTable extends Component implements HasComponents, HasStyle {

    private final FoldTable table;

    ChartWithTable(FoldTable table) {
        this.table = table;
        setClassName("stack");
    }

    /** The values, as they are drawn. */
    public FoldTable table() {
        return table;
    }

    /** The table open below the drawing: for a page whose subject is these figures. */
    public ChartWithTable tableOpen() {
        getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .forEach(details -> details.setOpen(true));
        return this;
    }

    final void addTable() {
        Div room = new Div(table.tight());
        room.addClassName("small-gap");
        add(new NativeDetails(translate("uikit.chart.showTable"), room));
    }

    static UnorderedList key(ListItem... entries) {
        UnorderedList key = new UnorderedList(entries);
        key.setClassName("key");
        return key;
    }

    /** @param shape drawn 28 by 14 px */
    static ListItem keyEntry(String shape, String words) {
        return new ListItem(Drawing.of("<svg aria-hidden='true'>" + shape + "</svg>"), new Span(words));
    }

    static int score(int value) {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("A score is 0 to 100, not " + value);
        }
        return value;
    }
}

package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of at most some fifty rows that nobody edits. Below 800 px each row becomes labelled lines; the roles are in the
 * markup so that it stays a table for those who listen. The first cell of a row is its header.
 */
public class FoldTable extends NativeTable {

    private final List<Column> columns;
    private final NativeTableBody body;

    /** @param caption what the table holds; heard, not seen, because a heading stands above it */
    public FoldTable(String caption, Column... columns) {
        this.columns = List.of(columns);
        addClassName("fold");
        role(this, "table");
        setCaptionText(caption);
        getCaption().addClassName("vh");
        role(getHead(), "rowgroup");
        NativeTableRow row = role(getHead().addRow(), "row");
        for (Column column : columns) {
            NativeTableHeaderCell cell = role(row.addHeaderCell(), "columnheader");
            cell.getElement().setAttribute("scope", "col");
            cell.setText(column.header());
            if (column.number()) {
                cell.addClassName("num");
            }
        }
        body = role(addBody(), "rowgroup");
    }

    /** Rows closer together. */
    public FoldTable tight() {
        addClassName("tight");
        return this;
    }

    /** The headers are heard, not seen. */
    public FoldTable hiddenHead() {
        getHead().addClassName("vh");
        return this;
    }

    /** A row of words; as many as there are columns. */
    public FoldTable addRow(String first, String... rest) {
        return addRow(new Span(first), Stream.of(rest).map(Span::new).toArray(Component[]::new));
    }

    /** A row of anything; as many cells as there are columns. */
    public FoldTable addRow(Component first, Component... rest) {
        if (rest.length + 1 != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " columns, but a row of " + (rest.length + 1));
        }
        NativeTableRow row = startRow(first);
        for (int i = 0; i < rest.length; i++) {
            Column column = columns.get(i + 1);
            NativeTableCell cell = role(row.addDataCell(), "cell");
            cell.add(rest[i]);
            if (column.number()) {
                cell.addClassName("num");
            }
            if (column.labelled()) {
                cell.getElement().setAttribute("data-l", column.header());
            }
        }
        return this;
    }

    /** A row whose one statement stands for all its figures: withheld, no score. */
    public FoldTable addStatement(String first, String statement) {
        return addStatement(new Span(first), statement);
    }

    /** As {@link #addStatement(String, String)}. */
    public FoldTable addStatement(Component first, String statement) {
        NativeTableCell cell = role(startRow(first).addDataCell(), "cell");
        cell.setText(statement);
        cell.addClassName("meta");
        cell.setColspan(columns.size() - 1);
        return this;
    }

    private NativeTableRow startRow(Component first) {
        NativeTableRow row = role(body.addRow(), "row");
        NativeTableHeaderCell header = role(row.addHeaderCell(), "rowheader");
        header.getElement().setAttribute("scope", "row");
        header.add(first);
        return row;
    }

    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}

package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bluelamp.history.ToldField;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Words;

/** What changed: short values in a table from and to, long texts beside each other with the words marked that differ. */
class FieldChanges extends Div {

    private static final int SHORT = 60;

    FieldChanges(List<ToldField> fields) {
        addClassName("stack");
        var brief = fields.stream().filter(FieldChanges::brief).toList();
        if (!brief.isEmpty()) {
            add(table(brief));
        }
        fields.stream().filter(field -> !brief(field)).forEach(field -> add(besides(field)));
    }

    private static boolean brief(ToldField field) {
        return brief(field.from()) && brief(field.to());
    }

    private static boolean brief(String value) {
        return value.length() <= SHORT && !value.contains("\n");
    }

    private static FoldTable table(List<ToldField> fields) {
        var table = new FoldTable(
                        translate("history.field.caption"),
                        Column.text(translate("history.field.field")),
                        Column.text(translate("history.field.from")),
                        Column.text(translate("history.field.to")))
                .tight();
        fields.forEach(
                field -> table.addRow(new Span(field.name()), marked("del", field.from()), marked("ins", field.to())));
        return table;
    }

    private static Component marked(String tag, String value) {
        if (value.isEmpty()) {
            return Words.meta(translate("history.field.none"));
        }
        var mark = new HtmlContainer(tag);
        mark.setText(value);
        return mark;
    }

    private static Div besides(ToldField field) {
        var diff = WordDiff.of(field.from(), field.to());
        var besides = new Div(
                side(translate("history.field.before", field.name()), "del", diff.before()),
                side(translate("history.field.after", field.name()), "ins", diff.after()));
        besides.addClassName("diff");
        return besides;
    }

    private static Div side(String title, String tag, List<WordDiff.Piece> pieces) {
        var text = new Paragraph();
        text.getStyle().set("white-space", "pre-line");
        if (pieces.isEmpty()) {
            text.add(Words.meta(translate("history.field.none")));
        }
        pieces.forEach(piece -> text.add(piece.changed() ? marked(tag, piece.text()) : new Span(piece.text())));
        return new Div(new H4(title), text);
    }
}

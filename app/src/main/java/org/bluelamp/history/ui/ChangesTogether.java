package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.history.OpenedChange;
import org.bluelamp.history.ToldField;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Words;

/** What one line stands for: the changes that were made in one go, each with a page of its own. */
class ChangesTogether extends Div {

    /** @param of how many the line stands for, of which these are the newest */
    ChangesTogether(List<OpenedChange> changes, int of) {
        addClassNames("more", "stack");
        var table = new FoldTable(
                        translate("history.together.caption"),
                        Column.text(translate("history.csv.what")),
                        Column.text(translate("history.field.from")),
                        Column.text(translate("history.field.to")))
                .tight();
        changes.forEach(opened -> table.addRow(
                page(opened), new Span(side(opened, ToldField::from)), new Span(side(opened, ToldField::to))));
        add(Words.metaParagraph(translate("history.together.text")));
        if (changes.size() < of) {
            add(Note.info(translate("history.together.newest", Numbers.whole(changes.size()), Numbers.whole(of))));
        }
        add(table);
    }

    private static Anchor page(OpenedChange opened) {
        var told = opened.told();
        return new Anchor(
                HistoryNavigation.toChange(told.change().id()), told.headline().words());
    }

    private static String side(OpenedChange opened, Function<ToldField, String> value) {
        return opened.fields().stream()
                .filter(field -> !value.apply(field).isEmpty())
                .map(field -> field.name() + ": " + value.apply(field))
                .collect(Collectors.joining(", "));
    }
}

package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.bluelamp.history.Break;
import org.bluelamp.history.HistoryCheck;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** What does not hold, one line each: what is wrong, with which record, and what differs. */
final class BreakTable {

    private BreakTable() {}

    static Topic of(HistoryCheck check) {
        var table = new FoldTable(
                translate("history.checks.breaks"),
                Column.text(translate("history.checks.break.what")),
                Column.text(translate("history.checks.break.where")),
                Column.text(translate("history.checks.break.fields")));
        check.named()
                .forEach(found -> table.addRow(
                        new Span(translate(
                                "history.checks.break." + found.kind().name().toLowerCase(Locale.ROOT))),
                        where(found),
                        found.fields().isEmpty()
                                ? Words.meta(translate("history.checks.break.whole"))
                                : Words.code(String.join(", ", found.fields()))));
        var topic = new Topic(translate("history.checks.breaks")).with(table);
        var more = check.breaks() - check.named().size();
        return more > 0
                ? topic.with(Words.metaParagraph(translate("history.checks.break.more", Numbers.whole(more))))
                : topic;
    }

    private static Component where(Break found) {
        var record = found.record();
        var number = found.number();
        var place = number == null
                ? found.entity()
                : translate("history.checks.break.numbered", found.entity(), Numbers.whole(number));
        return record == null
                ? new Span(place)
                : new Span(
                        new Anchor(HistoryNavigation.toRecord(found.entity(), record), place),
                        new Span(" "),
                        Words.code(record.toString()));
    }
}

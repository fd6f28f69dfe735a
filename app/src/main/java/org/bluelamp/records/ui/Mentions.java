package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ToldChange;
import org.bluelamp.history.ui.HistoryNavigation;
import org.bluelamp.records.HeldAbout;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Words;

/** The changes that hold a person's name in a text: how many, and the way to the newest. */
class Mentions extends Div {

    Mentions(HeldAbout held, ChangeLog log) {
        addClassName("stack");
        add(Note.info(translate("records.person.changes", held.changes())));
        if (held.newest().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        log.those(held.newest(), Texts.locale()).forEach(told -> list.add(line(told)));
        add(list, Words.metaParagraph(translate("records.person.changes.take", HeldAbout.LISTED)));
    }

    private static ListItem line(ToldChange told) {
        return new ListItem(
                new Anchor(
                        HistoryNavigation.toChange(told.change().id()),
                        told.headline().words()),
                new Div(Words.meta(translate(
                        "records.person.changes.by",
                        told.who(),
                        DateText.moment(told.change().at())))));
    }
}

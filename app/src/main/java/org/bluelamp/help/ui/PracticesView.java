package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.bluelamp.help.PageEnd;
import org.bluelamp.help.Practice;
import org.bluelamp.help.Practices;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;

/** What works elsewhere, in the words of the forces that offer it, by area and standard, with whom to write to. */
@Route(HelpNavigation.PRACTICES)
@Requires(Permission.FIND_PRACTICE)
class PracticesView extends HelpPage implements BeforeEnterObserver {

    private static final String AREA = "area";
    private static final String STANDARD = "standard";

    private final Practices practices;
    private final HelpWords words;

    PracticesView(Practices practices, HelpWords words) {
        this.practices = practices;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title(translate("help.practices"));
        var location = event.getLocation();
        var area = HelpNavigation.asked(location, AREA).orElse(null);
        var standard = HelpNavigation.asked(location, STANDARD).orElse(null);
        var asked = new HashMap<String, String>();
        asked.put(AREA, Objects.requireNonNullElse(area, ""));
        asked.put(STANDARD, Objects.requireNonNullElse(standard, ""));
        var filters = new FilterRow(HelpNavigation.PRACTICES, asked)
                .choose(AREA, translate("help.area"), translate("help.area.any"), words.areas(), STANDARD);
        if (area != null) {
            filters.choose(STANDARD, translate("help.standard"), translate("help.standard.any"), words.standards(area));
        }
        add(new PageHead(translate("help.practices")).lead(translate("help.practices.lead")), filters);
        var rows = practices.list(area, standard, HelpNavigation.after(location), LINES + 1);
        if (rows.isEmpty()) {
            add(nothing(area != null || standard != null));
            return;
        }
        var shown = shown(rows);
        add(table(shown));
        if (rows.size() > LINES) {
            var last = shown.getLast();
            add(Buttons.row(Buttons.link(
                    translate("help.more"),
                    HelpNavigation.list(HelpNavigation.PRACTICES, asked, new PageEnd(last.publishedAt(), last.id())))));
        }
        var note = Note.info(translate("help.practices.note"));
        note.addClassName("gap");
        add(note);
    }

    private static EmptyState nothing(boolean filtered) {
        return filtered
                ? new EmptyState(
                        translate("help.practices.nothing"),
                        translate("help.practices.nothing.text"),
                        Buttons.link(translate("help.clear"), HelpNavigation.PRACTICES))
                : new EmptyState(translate("help.practices.none"), translate("help.practices.none.text"));
    }

    private FoldTable table(List<Practice> found) {
        var table = new FoldTable(
                translate("help.practices"),
                Column.text(translate("help.standard")),
                Column.text(translate("help.what-works")),
                Column.text(translate("help.force")),
                Column.text(translate("help.contact")),
                Column.text(translate("help.since")));
        table.addClassName("gap");
        for (var practice : found) {
            table.addRow(
                    words.standardShort(practice.edition(), practice.standard()),
                    new Paragraph(practice.sentence()),
                    words.force(practice.force()),
                    HelpWords.mail(practice.contact()),
                    new Span(DateText.day(practice.publishedAt())));
        }
        return table;
    }
}

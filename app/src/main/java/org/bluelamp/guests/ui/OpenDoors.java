package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.bluelamp.guests.Homes;
import org.bluelamp.guests.OpenDoor;
import org.bluelamp.guests.Visiting;
import org.bluelamp.identity.ui.VisitForm;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Texts;

/** The forces that let in whoever is at work, each with what it opens, until when, and the way there. */
class OpenDoors extends Div {

    OpenDoors(Visiting visiting, Homes homes) {
        var open = visiting.open();
        if (open.isEmpty()) {
            add(new EmptyState(translate("guests.visits.none"), translate("guests.visits.none.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        open.forEach(door -> list.add(line(door, homes)));
        add(list);
    }

    private static ListItem line(OpenDoor door, Homes homes) {
        var name = homes.name(door.force());
        var force = name.map(text -> text.in(Texts.locale())).orElse(door.force());
        var title = new H2(force);
        name.ifPresent(text -> title.getElement()
                .setAttribute("lang", text.languageFor(Texts.locale()).getLanguage()));
        var line = new ListItem(
                title,
                new Paragraph(
                        translate("guests.purpose." + door.purpose().code() + ".visit", DateText.day(door.ends()))),
                VisitForm.to(door.grant(), translate("guests.visits.go"), force));
        line.addClassName("stack-s");
        return line;
    }
}

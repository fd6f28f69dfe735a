package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.records.PersonSearch;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.PageHead;

/**
 * Whom something may be held about: everybody who ever signed in, found by what they are called or were. The words stay out of the
 * address, which is written to logs, and are kept for the visit.
 */
@Route(RecordsNavigation.SUBJECTS)
@Requires(Permission.FIND_PERSON)
class SubjectsView extends RecordsPage {

    private final PersonSearch search;
    private final TextField called = new TextField(translate("records.people.called"));
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    SubjectsView(PersonSearch search) {
        this.search = search;
        title(translate("records.people"));
        called.setHelperText(translate("records.people.called.help"));
        called.addThemeName("helper-above-field");
        called.setWidthFull();
        found.getElement().setAttribute("role", "status");
        FormDraft.of("held-about").keep(Map.of("called", called));
        var form = new Div(called, Buttons.row(Buttons.primary(translate("records.people.search"), _ -> show())));
        form.addClassName("stack");
        add(new PageHead(translate("records.people")).lead(translate("records.people.lead")), form, found, list);
        show();
    }

    private void show() {
        var people = search.people(called.getValue(), LINES + 1);
        list.removeAll();
        people.entrySet().stream()
                .limit(LINES)
                .forEach(person -> list.add(
                        new ListItem(new Anchor(RecordsNavigation.person(person.getKey()), person.getValue()))));
        found.setText(
                people.size() > LINES
                        ? translate("records.people.more", LINES)
                        : translate("records.people.found", people.size()));
    }
}

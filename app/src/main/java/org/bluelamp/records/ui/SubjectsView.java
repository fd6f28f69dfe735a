package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.records.PersonSearch;
import org.bluelamp.uikit.PageHead;

/** Whom something may be held about: everybody who ever signed in. */
@Route(RecordsNavigation.SUBJECTS)
@Requires(Permission.FIND_PERSON)
class SubjectsView extends RecordsPage {

    SubjectsView(PersonSearch search) {
        title(translate("records.people"));
        var list = new UnorderedList();
        search.people().forEach((id, name) -> list.add(new ListItem(new Anchor(RecordsNavigation.person(id), name))));
        add(new PageHead(translate("records.people")).lead(translate("records.people.lead")), list);
    }
}

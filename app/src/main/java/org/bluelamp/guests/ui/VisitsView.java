package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.bluelamp.guests.Homes;
import org.bluelamp.guests.Visiting;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;

/** Which forces let one in. */
@Route(GuestsNavigation.VISITS)
@Requires(Permission.VISIT)
class VisitsView extends GuestsPage implements BeforeEnterObserver {

    private final Visiting visiting;
    private final Homes homes;

    VisitsView(Visiting visiting, Homes homes) {
        this.visiting = visiting;
        this.homes = homes;
        title(translate("guests.visits"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("guests.visits")).lead(translate("guests.visits.lead")));
        if (event.getLocation().getQueryParameters().getParameters().containsKey(GuestsNavigation.OVER)) {
            add(Note.stop(translate("guests.visits.over"), translate("guests.visits.over.todo")));
        }
        add(new OpenDoors(visiting, homes));
    }
}

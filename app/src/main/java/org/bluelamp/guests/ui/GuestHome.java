package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.bluelamp.guests.Homes;
import org.bluelamp.guests.Visiting;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.ui.RoleHome;
import org.bluelamp.uikit.PageHead;

/** Home of somebody from a body outside the forces: who lets them in. */
@org.springframework.stereotype.Component
class GuestHome implements RoleHome {

    private final Visiting visiting;
    private final Homes homes;

    GuestHome(Visiting visiting, Homes homes) {
        this.visiting = visiting;
        this.homes = homes;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.role() == Role.GUEST;
    }

    @Override
    public Component build() {
        return new Div(
                new PageHead(translate("guests.visits")).lead(translate("guests.visits.lead")),
                new OpenDoors(visiting, homes));
    }
}

package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.bluelamp.history.KnownPerson;
import org.bluelamp.history.RoleGrant;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Words;

/** The roles of a person, a line each; under each who gave it and when, or that it was taken since, where the identity provider told. */
final class RolesHeld extends Div {

    RolesHeld(KnownPerson person) {
        for (var role : person.roles()) {
            add(new Div(translate("history.role." + role.code())));
            person.grant(role).ifPresent(grant -> add(given(grant)));
            person.takenAt(role).ifPresent(at -> add(taken(at)));
        }
    }

    private static Div taken(Instant at) {
        return new Div(Words.meta(translate("history.people.taken", DateText.day(at))));
    }

    private static Div given(RoleGrant grant) {
        return new Div(Words.meta(translate("history.people.granted", grant.by(), DateText.day(grant.at()))));
    }
}

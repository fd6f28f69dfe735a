package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.Visit;
import org.bluelamp.identity.ui.VisitForm;
import org.bluelamp.uikit.DateText;

/** Over every page of a visit: whose guest one is, until when, what one sees, and the way home. */
class VisitBanner extends Div {

    VisitBanner(Role role, Visit visit, String force) {
        setClassName("visit");
        getElement().setAttribute("role", "region").setAttribute("aria-label", translate("shell.visit"));
        add(
                new Paragraph(translate("shell.visit." + role.code(), force, DateText.day(visit.until()))),
                VisitForm.home(translate("shell.visit.leave")));
    }
}

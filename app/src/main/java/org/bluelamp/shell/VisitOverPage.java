package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.identity.VisitOver;
import org.bluelamp.identity.ui.VisitForm;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.PageHead;

/** A guest's days are over, or the force withdrew the grant: that it is so, what to do, and the way home. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class VisitOverPage extends Div implements HasErrorParameter<VisitOver>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<VisitOver> parameter) {
        add(
                new PageHead(translate("shell.visit.over")).lead(translate("shell.visit.over.words")),
                Buttons.row(VisitForm.home(translate("shell.visit.leave"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return translate("shell.visit.over");
    }
}

package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.PageHead;

/** It failed on our side: what became of the work first, then one reference to quote. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Failures.log(parameter.getException());
        Anchor again = Buttons.primaryLink(
                translate("shell.failed.again"), event.getLocation().getPathWithQueryParameters());
        again.setRouterIgnore(true);
        add(
                new PageHead(translate("shell.failed.title")).lead(translate("shell.failed.words", reference)),
                Buttons.row(again, Buttons.link(translate("shell.notFound.home"), "")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return translate("shell.failed.title");
    }
}

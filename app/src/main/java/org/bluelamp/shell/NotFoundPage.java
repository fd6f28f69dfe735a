package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.problems.Absent;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.PageHead;

/** One page for what is not there and for what is not yours, in the same words, so that nothing can be guessed. */
abstract class NotFoundPage extends Div implements HasDynamicTitle {

    NotFoundPage() {
        add(
                new PageHead(translate("shell.notFound.title")).lead(translate("shell.notFound.words")),
                Buttons.row(Buttons.link(translate("shell.notFound.home"), "")));
    }

    @Override
    public String getPageTitle() {
        return translate("shell.notFound.title");
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoSuchAddress extends NotFoundPage implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NotYourAddress extends NotFoundPage implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** The address is right, what it names is not there, or is another force's. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoSuchRecord extends NotFoundPage implements HasErrorParameter<Absent> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Absent> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A service said no to a view that let somebody in. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NotYourRecord extends NotFoundPage
            implements HasErrorParameter<org.springframework.security.access.AccessDeniedException> {
        @Override
        public int setErrorParameter(
                BeforeEnterEvent event,
                ErrorParameter<org.springframework.security.access.AccessDeniedException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }
}

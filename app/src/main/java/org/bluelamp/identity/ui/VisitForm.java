package org.bluelamp.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.UUID;
import org.bluelamp.uikit.Words;
import org.springframework.security.web.csrf.CsrfToken;

/** The button that takes one to a force as its guest, or home again: a plain form, because a session of its own begins. */
@Tag("form")
public final class VisitForm extends HtmlContainer {

    private VisitForm(String style, String words, String more) {
        getElement().setAttribute("method", "post").setAttribute("action", VisitDoor.PATH);
        if (VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request
                && request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hide(token.getParameterName(), token.getToken());
        }
        var button = new NativeButton(words);
        button.setClassName(style);
        button.getElement().setAttribute("type", "submit");
        if (!more.isEmpty()) {
            button.add(Words.hidden(" " + more));
        }
        add(button);
    }

    /** @param more what only those who listen need, such as which force */
    public static VisitForm to(UUID grant, String words, String more) {
        var form = new VisitForm("btn primary", words, more);
        form.hide(VisitDoor.GRANT, grant.toString());
        return form;
    }

    public static VisitForm home(String words) {
        return new VisitForm("btn small", words, "");
    }

    private void hide(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        add(input);
    }
}

package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Prints the page as it stands: the style sheet takes the frame away and prints open what is closed on the screen. */
public class PrintButton extends NativeButton {

    public PrintButton() {
        setClassName("btn small");
        getElement().setAttribute("type", "button");
        add(Icon.REPORT.drawn(), new Span(translate("uikit.print")));
        addClickListener(_ -> getElement().callJsFunction("ownerDocument.defaultView.print"));
    }
}

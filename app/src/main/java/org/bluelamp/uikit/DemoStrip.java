package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;

/** Over every page of a demonstration, so that nobody takes an invented figure for a real one. */
public class DemoStrip extends Div {

    public DemoStrip() {
        setText(translate("uikit.demo.words"));
        setClassName("demo");
        getElement().setAttribute("role", "region").setAttribute("aria-label", translate("uikit.demo.name"));
    }
}

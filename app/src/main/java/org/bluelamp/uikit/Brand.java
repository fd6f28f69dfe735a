package org.bluelamp.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The lamp and the name, which lead home. */
public class Brand extends Anchor {

    private static final String LAMP = "<svg viewBox='0 0 24 24' aria-hidden='true'>"
            + "<path d='M12 1.5v2.2M7.2 6.2 9 3.7h6l1.8 2.5' fill='none' stroke='currentColor' stroke-width='1.7'"
            + " stroke-linecap='round' stroke-linejoin='round'/>"
            + "<path d='M6.4 8h11.2l-1.5 10.2H7.9z' class='lamp'/>"
            + "<path d='M7.2 21h9.6' fill='none' stroke='currentColor' stroke-width='2' stroke-linecap='round'/></svg>";

    public Brand() {
        setHref("");
        setClassName("brand");
        Span lamp = new Span();
        lamp.addClassName("ico");
        lamp.getElement().setProperty("innerHTML", LAMP);
        add(lamp, new Span("Blue Lamp"));
    }
}

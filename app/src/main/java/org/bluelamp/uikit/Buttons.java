package org.bluelamp.uikit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/**
 * Buttons, and links that look like buttons because they are the next step. A button is never disabled: let it be pressed,
 * then say what is missing.
 */
public final class Buttons {

    private Buttons() {}

    public static NativeButton primary(String words, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        return button(words, "btn primary", onClick);
    }

    public static NativeButton secondary(String words, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        return button(words, "btn", onClick);
    }

    public static NativeButton small(String words, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        return button(words, "btn small", onClick);
    }

    public static NativeButton small(
            Icon icon, String words, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        NativeButton button = button("", "btn small", onClick);
        button.add(icon.drawn(), new Span(words));
        return button;
    }

    /** Without a border: the lesser of two. */
    public static NativeButton text(String words, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        return button(words, "btn small text", onClick);
    }

    /** Looks like a link and acts in place: change, try again. */
    public static NativeButton inline(String words, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        return button(words, "linkbtn", onClick);
    }

    public static RouterLink primaryLink(String words, Class<? extends Component> view) {
        return looking(new RouterLink(words, view), "btn primary");
    }

    public static RouterLink primaryLink(String words, Class<? extends Component> view, RouteParameters parameters) {
        return looking(new RouterLink(words, view, parameters), "btn primary");
    }

    public static Anchor primaryLink(String words, String address) {
        return looking(new Anchor(address, words), "btn primary");
    }

    public static RouterLink link(String words, Class<? extends Component> view) {
        return looking(new RouterLink(words, view), "btn");
    }

    public static Anchor link(String words, String address) {
        return looking(new Anchor(address, words), "btn");
    }

    /** Buttons in a row; on a narrow screen one below the other. */
    public static Div row(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassNames("btns", "gap");
        return row;
    }

    private static NativeButton button(
            String words, String cssClasses, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        NativeButton button = new NativeButton(words, onClick);
        button.getElement().setAttribute("type", "button");
        return looking(button, cssClasses);
    }

    private static <C extends HasStyle> C looking(C component, String cssClasses) {
        component.setClassName(cssClasses);
        return component;
    }
}

package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** For what leaves the page (sent, exported): eight seconds, bottom left. Never for a saved field. */
public final class Announcement {

    private static final int MILLISECONDS = 8_000;

    private Announcement() {}

    public static void show(String words) {
        open(new Div(Icon.CHECK.drawn(), new Span(words)));
    }

    /** With the way to what was made. */
    public static void show(String words, String address) {
        open(new Div(Icon.CHECK.drawn(), new Span(words), new Anchor(address, translate("uikit.announcement.view"))));
    }

    private static void open(Div line) {
        line.addClassName("st");
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(MILLISECONDS);
        notification.add(line);
        notification.open();
    }
}

package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.Brand;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.LanguageLink;
import org.jspecify.annotations.Nullable;

/** The bar over every page: lamp, whose records and which cycle, language, help, account. */
class Bar extends Header {

    private final LanguageLink language = new LanguageLink();

    Bar(@Nullable Actor actor, Whereabouts whereabouts, AuthenticationContext authentication) {
        setClassName("top");
        Anchor help = new Anchor();
        help.setHref("help");
        help.setClassName("quietlink help");
        help.add(Icon.HELP.drawn(), new Span(translate("shell.help")));
        Div end = new Div(language, help);
        end.setClassName("end");
        if (actor != null) {
            String place = whereabouts.place(actor);
            String tongue = whereabouts.placeLanguage(actor).getLanguage();
            add(menu(), new Brand(), where(place, tongue, whereabouts.time(actor)));
            end.add(new Account(actor, place, authentication));
        } else {
            add(new Brand());
        }
        add(end);
    }

    void showAt(Location location) {
        language.pointTo(location);
    }

    private static NativeButton menu() {
        NativeButton menu = new NativeButton();
        menu.setClassName("iconbtn menubtn");
        menu.add(Icon.MENU.drawn(), new Span(translate("shell.menu")));
        menu.getElement().setAttribute("type", "button").setAttribute("popovertarget", Drawer.ID);
        return menu;
    }

    private static Div where(String place, String language, String time) {
        Div where = new Div();
        where.setClassName("where");
        where.getElement()
                .appendChild(new Element("b").setAttribute("lang", language).setText(place));
        if (!time.isEmpty()) {
            where.add(new Span(time));
        }
        return where;
    }
}

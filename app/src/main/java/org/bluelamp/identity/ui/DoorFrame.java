package org.bluelamp.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.bluelamp.uikit.Language;
import org.bluelamp.uikit.Texts;

/** The page around a sign-in: the lamp, the other language, and the one thing to do. There is nothing to navigate yet. */
abstract class DoorFrame extends Div implements HasDynamicTitle {

    private static final String LAMP =
            "<svg viewBox='0 0 24 24' aria-hidden='true'><path d='M12 1.5v2.2M7.2 6.2 9 3.7h6l1.8 2.5' fill='none'"
                    + " stroke='currentColor' stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round'/>"
                    + "<path d='M6.4 8h11.2l-1.5 10.2H7.9z' class='lamp'/><path d='M7.2 21h9.6' fill='none'"
                    + " stroke='currentColor' stroke-width='2' stroke-linecap='round'/></svg>";

    private final Header top = new Header();
    private final Div page = new Div();
    private final String title;

    DoorFrame(String title) {
        this.title = title;
        var skip = new Anchor("login#main", translate("identity.skip"));
        skip.setClassName("skip");
        skip.setRouterIgnore(true);
        top.setClassName("top");
        top.add(lamp(), new Div(otherLanguage()));
        top.getComponentAt(1).addClassName("end");
        page.setClassName("page");
        page.getStyle().set("margin-inline", "auto").set("max-width", "60rem");
        var main = new Main(page);
        main.setId("main");
        add(skip, top, main);
    }

    /** The strip that says nothing here is real. */
    void warnThatAllIsInvented() {
        var strip = new Div(translate("identity.demo.strip"));
        strip.setClassName("demo");
        strip.getElement().setAttribute("role", "region").setAttribute("aria-label", translate("identity.demo.label"));
        addComponentAtIndex(1, strip);
    }

    void show(Component... content) {
        page.removeAll();
        page.add(content);
    }

    @Override
    public String getPageTitle() {
        return translate("identity.pageTitle", title);
    }

    private static Span lamp() {
        var picture = new Span();
        picture.getElement().setProperty("innerHTML", LAMP);
        picture.getStyle().set("display", "contents");
        var brand = new Span(picture, new Span("Blue Lamp"));
        brand.setClassName("brand");
        return brand;
    }

    private static Anchor otherLanguage() {
        var other = Language.other(Texts.locale());
        var link = new Anchor(
                "login?" + Language.PARAMETER + "=" + other.getLanguage(),
                Texts.isWelsh(other) ? "Cymraeg" : "English");
        link.setClassName("quietlink");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", other.getLanguage()).setAttribute("hreflang", other.getLanguage());
        return link;
    }
}

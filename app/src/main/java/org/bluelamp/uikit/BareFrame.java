package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;

/** The frame of a page for people who are not signed in: the bar with the language, and the page in the middle. */
public class BareFrame extends Div {

    private final Div page = new Div();

    public BareFrame() {
        Main main = new Main(page);
        main.setId("main");
        main.addClassName("bare");
        page.addClassName("page");
        PageLink skip = new PageLink("main", translate("uikit.skip"));
        skip.addClassName("skip");
        Div end = new Div(new LanguageLink());
        end.addClassName("end");
        Header bar = new Header(new Brand(), end);
        bar.addClassName("top");
        add(skip, bar, main);
    }

    /** The strip of a demonstration over the bar. */
    public BareFrame invented() {
        addComponentAtIndex(1, new DemoStrip());
        return this;
    }

    /** Puts this on the page in place of what was there. */
    public BareFrame show(Component... content) {
        page.removeAll();
        page.add(content);
        return this;
    }
}

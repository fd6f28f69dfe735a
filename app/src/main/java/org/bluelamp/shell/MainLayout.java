package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.DemoStrip;
import org.bluelamp.uikit.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * The frame: skip link, demonstration strip, bar, drawer, the page, footer. Plain HTML, so that it prints, and so that
 * nothing of it waits for a script.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String NAME = "Blue Lamp";

    private final PageLink skip = new PageLink("main", translate("uikit.skip"));
    private final Div page = new Div();
    private final Main main = new Main(page);
    private final Bar bar;
    private final @Nullable Drawer drawer;
    private boolean arrived;

    MainLayout(
            Whereabouts whereabouts,
            AuthenticationContext authentication,
            @Value("${bluelamp.demo:none}") String demo) {
        Actor actor = Actor.ofContext();
        skip.addClassName("skip");
        bar = new Bar(actor, whereabouts, authentication);
        drawer = actor == null ? null : new Drawer(actor.role());
        page.addClassName("page");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip);
        if (!demo.equals("none")) {
            add(new DemoStrip());
        }
        add(bar);
        if (actor != null && actor.visit() != null) {
            add(new VisitBanner(actor.role(), actor.visit(), whereabouts.place(actor)));
        }
        if (drawer == null) {
            add(main);
        } else {
            Div shell = new Div(drawer, main);
            shell.addClassName("shell");
            add(shell);
        }
        add(footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skip.pointTo(event.getLocation().getPathWithQueryParameters());
        bar.showAt(event.getLocation());
        if (drawer != null) {
            drawer.showAt(event.getLocation().getPath());
        }
        UI ui = UI.getCurrentOrThrow();
        // the router sets the view's own title only after this
        ui.beforeClientResponse(this, _ -> title(ui));
        if (arrived) {
            // a new page in the same document: who listens or tabs begins at its top
            main.getElement().callJsFunction("focus");
        }
        arrived = true;
    }

    private static void title(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title == null || title.isEmpty()) {
            ui.getPage().setTitle(NAME);
        } else if (!title.endsWith(NAME)) {
            ui.getPage().setTitle(title + " - " + NAME);
        }
    }

    private static Footer footer() {
        Footer footer = new Footer(
                new Anchor("help", translate("shell.footer.help")),
                new Anchor("accessibility", translate("shell.footer.accessibility")),
                new Anchor("privacy", translate("shell.footer.privacy")));
        footer.addClassName("foot");
        return footer;
    }
}

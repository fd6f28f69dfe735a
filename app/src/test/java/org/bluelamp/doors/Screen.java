package org.bluelamp.doors;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.bluelamp.identity.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody signed in before all views of the portal, without a browser. While it is open their session rules the thread. */
final class Screen implements AutoCloseable {

    private static final Routes EVERY_VIEW = everyView();

    /** The views are package-private, so that nobody but a scan of the class path finds them. */
    private static Routes everyView() {
        var routes = new Routes().autoDiscoverViews("org.bluelamp");
        routes.getErrorRoutes().clear();
        Doors.views().forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
        Doors.pagesOfErrors().forEach(page -> routes.getErrorRoutes().add(page));
        return routes;
    }

    Screen(ApplicationContext context, Actor actor) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, AuthorityUtils.NO_AUTHORITIES));
        MockVaadin.setMockRequestFactory(session -> {
            session.setAttribute("SPRING_SECURITY_CONTEXT", security);
            return new FakeRequest(session);
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(EVERY_VIEW, context, UI::new));
        UI.getCurrent().setLocale(Locale.UK);
    }

    /** Everything on the page at this address: components, texts, values and addresses. */
    String at(String address) {
        opens(address);
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())
                + UI.getCurrent().getElement().getOuterHTML();
    }

    void opens(String address) {
        var query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
        MockVaadin.clientRoundtrip(false);
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }
}

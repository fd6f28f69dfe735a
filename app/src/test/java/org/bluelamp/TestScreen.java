package org.bluelamp;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import org.bluelamp.identity.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody signed in at a screen, without a browser, before the views of one package. Inside, their session rules the
 * thread: what other people do has to be done before it opens.
 */
public final class TestScreen implements AutoCloseable {

    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    private TestScreen() {}

    public static TestScreen of(ApplicationContext context, Actor actor, String views) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, AuthorityUtils.NO_AUTHORITIES));
        MockVaadin.setMockRequestFactory(session -> {
            session.setAttribute(SIGNED_IN, security);
            return new FakeRequest(session);
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes().autoDiscoverViews(views), context, UI::new));
        UI.getCurrent().setLocale(Locale.UK);
        return new TestScreen();
    }

    /** Goes to an address within the portal, with its query. */
    public TestScreen at(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(false);
        return this;
    }

    /** All words on the page, in order. */
    public String words() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @Override
    public void close() {
        leave();
    }

    /** For after each test, so that a screen that did not come up rules nobody else. */
    public static void leave() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }
}

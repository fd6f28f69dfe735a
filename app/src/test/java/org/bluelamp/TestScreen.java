package org.bluelamp;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.identity.Actor;
import org.bluelamp.problems.Absent;
import org.bluelamp.uikit.ErrorSummary;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.util.ClassUtils;

/**
 * Somebody signed in at a screen, without a browser, before the views of one package. Inside, their session rules the
 * thread: what other people do has to be done before it opens.
 */
public final class TestScreen implements AutoCloseable {

    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    /** As an address says that there is no such page, or none for this person. */
    private static final List<Class<? extends RuntimeException>> REFUSALS = List.of(
            NotFoundException.class,
            com.vaadin.flow.router.AccessDeniedException.class,
            AccessDeniedException.class,
            Absent.class);

    private TestScreen() {}

    public static TestScreen of(ApplicationContext context, Actor actor, String views) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, AuthorityUtils.NO_AUTHORITIES));
        MockVaadin.setMockRequestFactory(session -> {
            session.setAttribute(SIGNED_IN, security);
            return new FakeRequest(session);
        });
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes(views), context, MockedUI::new));
        UI.getCurrent().setLocale(Locale.UK);
        return new TestScreen();
    }

    /** The views of a package and those below it; looked for by Spring, because they are not public. */
    private static Routes routes(String views) {
        var routes = new Routes();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (var found : scanner.findCandidateComponents(views)) {
            routes.getRoutes()
                    .add(ClassUtils.resolveClassName(
                                    Objects.requireNonNull(found.getBeanClassName()), TestScreen.class.getClassLoader())
                            .asSubclass(Component.class));
        }
        return routes;
    }

    /** Goes to an address within the portal, with its query. */
    public TestScreen at(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(false);
        return this;
    }

    /** All words of the view, in order. */
    public String words() {
        var words = shown().map(view -> view.getElement().getTextRecursively()).collect(Collectors.joining(" "));
        // what a test put on the screen by itself stands outside of any view
        return words.isEmpty() ? UI.getCurrent().getElement().getTextRecursively() : words;
    }

    /** Whether what is wrong with the page's form stands above its title, and the window's title says that something is. */
    public boolean refusesOnTop() {
        var inOrder = shown().flatMap(view -> descendants(view.getElement())).toList();
        return inOrder.indexOf(_get(ErrorSummary.class).getElement())
                        < inOrder.indexOf(_get(H1.class).getElement())
                && UI.getCurrent().getInternals().getTitle().startsWith("Error: ");
    }

    /** An element and all within it, in their order. */
    public static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(TestScreen::descendants));
    }

    /** Whether the last address opened a view. Refused, absent and broken ones do not. */
    public boolean opened() {
        return shown().anyMatch(view -> view.getClass().isAnnotationPresent(Route.class));
    }

    /**
     * Whether an address is answered as one that there is not, or that is not for this person. A view that breaks refuses nobody.
     * Without a layout an error page has nowhere to stand, so Karibu may throw instead.
     */
    public boolean refuses(String address) {
        try {
            return !at(address).opened() && !words().contains(failed());
        } catch (RuntimeException thrown) {
            if (Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                    .noneMatch(TestScreen::isRefusal)) {
                throw thrown;
            }
            return true;
        }
    }

    /** Whoever is not taken for signed in is sent to a view that is not among those of the package. */
    private static boolean isRefusal(Throwable cause) {
        return REFUSALS.stream().anyMatch(kind -> kind.isInstance(cause))
                || String.valueOf(cause.getMessage()).contains("target class org.bluelamp.identity.ui.SignInView");
    }

    private static String failed() {
        return I18NProvider.translate("shell.failed.title");
    }

    /** Presses the visible button that says just this. */
    public static void press(String words) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.isVisible()
                        && button.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words)));
    }

    private static Stream<Component> shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(Component.class::isInstance)
                .map(Component.class::cast);
    }

    @Override
    public void close() {
        leave();
    }

    /** Whatever screen a test opened is left after it, so that one that did not come up rules nobody else. */
    public static class Left extends AbstractTestExecutionListener {

        @Override
        public void afterTestMethod(TestContext test) {
            leave();
        }
    }

    /** For who goes on without a screen. */
    public static void leave() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }
}

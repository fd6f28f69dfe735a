package org.bluelamp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.Map;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The drawer against the routes and their permissions. */
class EntryTest {

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void offersEachRoleItsHomeAndNothingThatItMayNot(Role role) throws ClassNotFoundException {
        assertThat(Entry.of(role)).isNotEmpty();
        assertThat(Entry.of(role).getFirst().address()).isEmpty();
        Map<String, Class<?>> routes = routes();
        for (Entry entry : Entry.of(role)) {
            Class<?> view = routes.get(entry.address());
            if (view != null) {
                assertThat(view.getAnnotation(Requires.class).value().allows(role))
                        .as("%s finds %s in the drawer", role, entry.address())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void namesEachRole(Role role) {
        assertThat(TEXTS.texts(Texts.ENGLISH)).containsKey("shell.role." + role.code());
    }

    private static Map<String, Class<?>> routes() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Class<?>> routes = new HashMap<>();
        for (var found : scanner.findCandidateComponents("org.bluelamp")) {
            Class<?> view = Class.forName(found.getBeanClassName());
            if (view.isAnnotationPresent(Requires.class)) {
                routes.put(view.getAnnotation(Route.class).value(), view);
            }
        }
        assertThat(routes).containsKey("");
        return routes;
    }
}

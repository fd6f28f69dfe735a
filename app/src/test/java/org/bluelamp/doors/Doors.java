package org.bluelamp.doors;

import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.identity.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Everything that somebody can open or ask for: views from the class path, methods from the beans of the running portal. */
final class Doors {

    static final String ANYBODY = "anybody";

    /** A method behind a permission, and the bean through whose proxy it is called. */
    record Door(String name, String permission, Object bean, Method method) {}

    private Doors() {}

    /** Every view of Blue Lamp. */
    static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.bluelamp").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), Doors.class.getClassLoader()))
                .sorted(java.util.Comparator.comparing(Class::getName))
                .toList();
    }

    /** What is shown when a view cannot be. */
    @SuppressWarnings("unchecked")
    static List<Class<? extends HasErrorParameter<?>>> pagesOfErrors() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return scanner.findCandidateComponents("org.bluelamp").stream()
                .<Class<? extends HasErrorParameter<?>>>map(
                        found -> (Class<? extends HasErrorParameter<?>>) ClassUtils.resolveClassName(
                                Objects.requireNonNull(found.getBeanClassName()), Doors.class.getClassLoader()))
                .toList();
    }

    static String name(Class<?> type) {
        return type.getName().replaceFirst("^org\\.bluelamp\\.", "");
    }

    /** What a view asks, or {@link #ANYBODY}, or nothing. */
    static String asked(Class<?> view) {
        var requires = view.getAnnotation(Requires.class);
        return requires != null
                ? requires.value().name()
                : view.isAnnotationPresent(AnonymousAllowed.class) ? ANYBODY : "";
    }

    /** Every method of every bean that asks a permission, itself or by its class. */
    static List<Door> methods(ApplicationContext context) {
        var doors = new TreeMap<String, Door>();
        for (var name : context.getBeanDefinitionNames()) {
            var type = context.getType(name, false);
            if (type == null || !ClassUtils.getUserClass(type).getName().startsWith("org.bluelamp.")) {
                continue;
            }
            if (!context.isSingleton(name) || ClassUtils.getUserClass(type).isAnnotationPresent(Route.class)) {
                continue;
            }
            var bean = context.getBean(name);
            for (var method : AopUtils.getTargetClass(bean).getDeclaredMethods()) {
                var permission = permission(method);
                if (permission != null) {
                    var door = new Door(name(method), permission, bean, method);
                    doors.put(door.name(), door);
                }
            }
        }
        return new ArrayList<>(doors.values());
    }

    private static @Nullable String permission(Method method) {
        if (method.isSynthetic()
                || Modifier.isStatic(method.getModifiers())
                || Modifier.isPrivate(method.getModifiers())) {
            return null;
        }
        var own = method.getAnnotation(Requires.class);
        if (own != null) {
            return own.value().name();
        }
        var whole = method.getDeclaringClass().getAnnotation(Requires.class);
        return whole == null ? null : whole.value().name();
    }

    private static String name(Method method) {
        return name(method.getDeclaringClass()) + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    /** A table of data from the test resources. */
    static List<CSVRecord> table(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = new InputStreamReader(
                        Objects.requireNonNull(Doors.class.getResourceAsStream("/doors/" + file)),
                        StandardCharsets.UTF_8);
                var rows = format.parse(text)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reviewed table: door to permission. */
    static Map<String, String> reviewed() {
        return table("doors.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("door"), row -> row.get("permission"), (a, b) -> a, TreeMap::new));
    }
}

package org.bluelamp.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Cacheable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.Unguarded;
import org.bluelamp.tenancy.ForceOwned;
import org.bluelamp.uikit.FormulaGuard;
import org.hibernate.annotations.Cache;
import org.hibernate.envers.Audited;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** What no class of Blue Lamp may do, and the few places where it may after all. Each rule has a canary that it must catch. */
final class HouseRules {

    private HouseRules() {}

    static final List<Rule> ALL = List.of(
            Rule.of("a view is package-private and lies in a ui package", HouseRules::viewIsHidden),
            Rule.of("a view says who may open it", HouseRules::viewSaysWho),
            Rule.of("a view has a test of its own name beside it", HouseRules::viewHasATest),
            Rule.of("a view takes the shell's layout, never one of its own", HouseRules::viewHasNoLayout),
            Rule.of("only screens know Vaadin", HouseRules::onlyScreensKnowVaadin),
            Rule.of("a public service method asks a permission, or says why not", HouseRules::serviceAsks),
            Rule.of("a permission hangs where the gate can ask it", HouseRules::gateCanAsk),
            Rule.of("a controller lies in an api package", HouseRules::controllerInApi),
            Rule.of("a repository is its room's own", HouseRules::repositoryIsHidden),
            Rule.of("an entity is owned by a force", HouseRules::entityIsOwned),
            Rule.of("an entity is audited", HouseRules::entityIsAudited),
            Rule.of("nobody works without a persistence context", HouseRules::noStatelessSession),
            Rule.of("SQL of our own is reviewed", HouseRules::noSql),
            Rule.of("audited records change one by one, never in bulk", HouseRules::noBulk),
            Rule.of(
                    "a collection is a table with a force, never an element collection",
                    HouseRules::noElementCollection),
            Rule.of("nothing is cached across forces", HouseRules::noCache),
            Rule.of("what a class needs comes through its constructor", HouseRules::noFieldInjection),
            Rule.of("nothing static changes", HouseRules::noStaticState),
            Rule.of("nothing sleeps", HouseRules::noSleep),
            Rule.of("no dates of old", HouseRules::noOldDates),
            Rule.of("time comes from the one clock", HouseRules::timeFromTheClock),
            Rule.of("no spreadsheet takes a text for a formula", HouseRules::noFormula));

    private static void viewIsHidden(JavaClass type, Consumer<String> wrong) {
        if (type.isAnnotatedWith(Route.class)) {
            if (type.getModifiers().contains(PUBLIC)) {
                wrong.accept("a public view");
            }
            if (!in(type, "ui") && !in(type, "shell")) {
                wrong.accept("a view outside ui");
            }
        }
    }

    private static void viewSaysWho(JavaClass type, Consumer<String> wrong) {
        if (type.isAnnotatedWith(Route.class)
                && type.isAnnotatedWith(Requires.class) == type.isAnnotatedWith(AnonymousAllowed.class)) {
            wrong.accept("needs @Requires or @AnonymousAllowed, one of them");
        }
    }

    private static void viewHasATest(JavaClass type, Consumer<String> wrong) {
        var test = "/" + type.getName().replace('.', '/') + "Test.class";
        if (type.isAnnotatedWith(Route.class) && HouseRules.class.getResource(test) == null) {
            wrong.accept("no " + type.getSimpleName() + "Test");
        }
    }

    private static void viewHasNoLayout(JavaClass type, Consumer<String> wrong) {
        type.tryGetAnnotationOfType(Route.class)
                .filter(route -> route.layout() != UI.class)
                .ifPresent(route -> wrong.accept("layout = " + route.layout().getSimpleName()));
        type.tryGetAnnotationOfType(RouteAlias.class)
                .filter(route -> route.layout() != UI.class)
                .ifPresent(route -> wrong.accept("layout = " + route.layout().getSimpleName()));
    }

    private static void onlyScreensKnowVaadin(JavaClass type, Consumer<String> wrong) {
        if (!in(type, "ui") && !in(type, "uikit") && !in(type, "shell")) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> use.getTargetClass().getPackageName().startsWith("com.vaadin."))
                    .findFirst()
                    .ifPresent(use -> wrong.accept(use.getTargetClass().getName()));
        }
    }

    private static void serviceAsks(JavaClass type, Consumer<String> wrong) {
        if (!type.isAnnotatedWith(Service.class)) {
            return;
        }
        for (var method : type.getMethods()) {
            if (method.getModifiers().contains(PUBLIC) && !Rule.synthetic(method) && !ofObject(method)) {
                var asks = marked(method, Requires.class);
                var reasoned = marked(method, Unguarded.class);
                if (!asks && !reasoned) {
                    wrong.accept(method.getName() + " asks nothing");
                }
            }
        }
        for (var inherited : type.getAllRawSuperclasses()) {
            if (inherited.getPackageName().startsWith("org.bluelamp") && !type.equals(inherited)) {
                wrong.accept("inherits from " + inherited.getSimpleName() + ": what it inherits asks nothing");
            }
        }
    }

    private static void gateCanAsk(JavaClass type, Consumer<String> wrong) {
        for (var method : type.getMethods()) {
            if (method.isAnnotatedWith(Requires.class)
                    && (method.getModifiers().contains(PRIVATE)
                            || method.getModifiers().contains(STATIC)
                            || method.getModifiers().contains(FINAL))) {
                wrong.accept(method.getName() + " is called past its proxy");
            }
        }
        var view = type.isAnnotatedWith(Route.class);
        var hung = type.isAnnotatedWith(Requires.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Requires.class));
        if (hung
                && !view
                && (type.getModifiers().contains(FINAL) || type.getModifiers().contains(ABSTRACT))) {
            wrong.accept("cannot be proxied");
        }
        if (type.isAnnotatedWith(Requires.class) && type.isAnnotatedWith(Unguarded.class)) {
            wrong.accept("asks and does not ask");
        }
    }

    private static void controllerInApi(JavaClass type, Consumer<String> wrong) {
        if ((type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class))
                && !in(type, "api")
                && !type.isAnnotation()) {
            wrong.accept("a controller outside api");
        }
    }

    private static void repositoryIsHidden(JavaClass type, Consumer<String> wrong) {
        if (type.isInterface()
                && type.isAssignableTo(Repository.class)
                && type.getModifiers().contains(PUBLIC)) {
            wrong.accept("a public repository");
        }
    }

    private static void entityIsOwned(JavaClass type, Consumer<String> wrong) {
        if (type.isAnnotatedWith(Entity.class) && !type.isAssignableTo(ForceOwned.class)) {
            wrong.accept("an entity of no force");
        }
    }

    private static void entityIsAudited(JavaClass type, Consumer<String> wrong) {
        if (type.isAnnotatedWith(Entity.class) && !type.isAnnotatedWith(Audited.class)) {
            wrong.accept("its past cannot be shown");
        }
    }

    private static void noStatelessSession(JavaClass type, Consumer<String> wrong) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(use -> use.getTargetClass().getSimpleName().contains("StatelessSession"))
                .findFirst()
                .ifPresent(use -> wrong.accept(use.getDescription()));
    }

    private static void noSql(JavaClass type, Consumer<String> wrong) {
        type.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass())
                .filter(used -> used.getPackageName().startsWith("org.springframework.jdbc.core")
                        || used.getPackageName().equals("java.sql")
                        || used.getPackageName().equals("javax.sql"))
                .findFirst()
                .ifPresent(used -> wrong.accept("uses " + used.getName()));
        Rule.calls(type, (from, call) -> {
            var name = call.getTarget().getName();
            if (name.equals("createNativeQuery") || name.equals("createNativeMutationQuery") || name.equals("doWork")) {
                wrong.accept(from.getName() + " calls " + name);
            }
        });
        for (var method : type.getMethods()) {
            if (method.tryGetAnnotationOfType(Query.class)
                            .filter(Query::nativeQuery)
                            .isPresent()
                    || method.isAnnotatedWith(org.springframework.data.jpa.repository.NativeQuery.class)) {
                wrong.accept(method.getName() + " is a native query");
            }
        }
    }

    /** Envers does not hear of a bulk statement: the record as it was would then differ from the history. */
    private static void noBulk(JavaClass type, Consumer<String> wrong) {
        Rule.calls(type, (from, call) -> {
            var name = call.getTarget().getName();
            var ofJpa = call.getTargetOwner().getPackageName().startsWith("jakarta.persistence")
                    || call.getTargetOwner().getPackageName().startsWith("org.hibernate");
            if (ofJpa
                    && Set.of(
                                    "executeUpdate",
                                    "createMutationQuery",
                                    "createCriteriaUpdate",
                                    "createCriteriaDelete",
                                    "createNamedMutationQuery")
                            .contains(name)) {
                wrong.accept(from.getName() + " calls " + name);
            }
            if (call.getTargetOwner().getPackageName().startsWith("org.springframework.data")
                    && (name.endsWith("InBatch") || name.equals("executeUpdate"))) {
                wrong.accept(from.getName() + " calls " + name);
            }
        });
        type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Modifying.class))
                .forEach(method -> wrong.accept(method.getName() + " is a bulk statement"));
    }

    private static void noElementCollection(JavaClass type, Consumer<String> wrong) {
        type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(ElementCollection.class))
                .forEach(field -> wrong.accept(field.getName()));
    }

    private static void noCache(JavaClass type, Consumer<String> wrong) {
        if (type.isAnnotatedWith(Cacheable.class) || type.isAnnotatedWith(Cache.class)) {
            wrong.accept("second-level cache");
        }
        type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(org.springframework.cache.annotation.Cacheable.class))
                .forEach(method -> wrong.accept(method.getName() + " is cached"));
    }

    private static void noFieldInjection(JavaClass type, Consumer<String> wrong) {
        var injections = Set.<Class<? extends Annotation>>of(
                Autowired.class, Value.class, Inject.class, PersistenceContext.class);
        type.getFields().stream()
                .filter(field -> injections.stream().anyMatch(field::isAnnotatedWith))
                .forEach(field -> wrong.accept(field.getName()));
    }

    private static void noStaticState(JavaClass type, Consumer<String> wrong) {
        for (var field : type.getFields()) {
            if (field.getModifiers().contains(STATIC) && !Rule.synthetic(field)) {
                if (!field.getModifiers().contains(FINAL)) {
                    wrong.accept(field.getName() + " can be set");
                }
                var held = field.getRawType();
                if (held.isAssignableTo(ThreadLocal.class)
                        || held.getPackageName().startsWith("java.util.concurrent.atomic")
                        || held.getPackageName().equals("java.util.concurrent")) {
                    wrong.accept(field.getName() + " can change");
                }
            }
        }
        type.getStaticInitializer()
                .ifPresent(initialiser -> initialiser.getConstructorCallsFromSelf().stream()
                        .map(call -> call.getTargetOwner())
                        .filter(made -> made.getPackageName().equals("java.util")
                                && (made.isAssignableTo(java.util.Collection.class) || made.isAssignableTo(Map.class)))
                        .forEach(made -> wrong.accept("a static " + made.getSimpleName())));
    }

    private static void noSleep(JavaClass type, Consumer<String> wrong) {
        Rule.calls(type, (from, call) -> {
            if (call.getTargetOwner().isEquivalentTo(Thread.class)
                    && call.getTarget().getName().equals("sleep")) {
                wrong.accept(from.getName() + " sleeps");
            }
        });
    }

    private static void noOldDates(JavaClass type, Consumer<String> wrong) {
        var old = Set.of(
                "java.util.Date",
                "java.util.Calendar",
                "java.util.GregorianCalendar",
                "java.text.SimpleDateFormat",
                "java.sql.Date",
                "java.sql.Timestamp",
                "java.sql.Time");
        type.getDirectDependenciesFromSelf().stream()
                .filter(use -> old.contains(use.getTargetClass().getName()))
                .findFirst()
                .ifPresent(use -> wrong.accept(use.getTargetClass().getName()));
    }

    private static void timeFromTheClock(JavaClass type, Consumer<String> wrong) {
        Rule.calls(type, (from, call) -> {
            var now = call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(parameter -> parameter.isEquivalentTo(java.time.Clock.class));
            var millis = call.getTargetOwner().isEquivalentTo(System.class)
                    && call.getTarget().getName().equals("currentTimeMillis");
            if (now || millis) {
                wrong.accept(from.getName() + " asks " + call.getTargetOwner().getSimpleName() + " for the time");
            }
        });
    }

    private static void noFormula(JavaClass type, Consumer<String> wrong) {
        var guarded = type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().isEquivalentTo(FormulaGuard.class));
        if (!guarded) {
            Rule.calls(type, (from, call) -> {
                var row = call.getTargetOwner().isEquivalentTo(CSVPrinter.class)
                        && call.getTarget().getName().startsWith("print");
                var cell = call.getTarget().getName().equals("setCellValue");
                if (row || cell) {
                    wrong.accept(from.getName() + " writes cells past the guard");
                }
            });
        }
    }

    /** Every method and class that asks no permission, as {@code room.Service.method} or {@code room.Service}. */
    static List<String> unguarded(Iterable<JavaClass> classes) {
        var places = new java.util.TreeSet<String>();
        for (var type : classes) {
            if (type.isAnnotatedWith(Unguarded.class)) {
                places.add(place(type));
            }
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(Unguarded.class))
                    .forEach(method -> places.add(place(type) + "." + method.getName()));
        }
        return List.copyOf(places);
    }

    private static String place(JavaClass type) {
        return type.getName().replaceFirst("^org\\.bluelamp\\.", "");
    }

    private static boolean marked(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static boolean ofObject(JavaMethod method) {
        return Set.of("toString", "hashCode", "equals").contains(method.getName());
    }

    private static boolean in(JavaClass type, String folder) {
        return List.of(type.getPackageName().split("\\.")).contains(folder);
    }
}

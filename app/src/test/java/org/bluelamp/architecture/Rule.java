package org.bluelamp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One rule of the house: what it refuses in a class, and the places where that was looked at and is right.
 *
 * @param name the rule as a sentence
 * @param check tells what is wrong in a class
 * @param reviewed simple names of classes for which the rule does not hold, each with the reason
 */
record Rule(String name, BiConsumer<JavaClass, Consumer<String>> check, Map<String, String> reviewed) {

    static Rule of(String name, BiConsumer<JavaClass, Consumer<String>> check) {
        return new Rule(name, check, Reviewed.places(name));
    }

    /** What breaks this rule, each with the class and the place in it. */
    List<String> broken(JavaClasses classes) {
        var found = found(classes);
        reviewed.keySet().forEach(found::remove);
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** Reviewed places where nothing is left to review: the list must not outlive its reason. */
    List<String> outlived(JavaClasses classes) {
        var found = found(classes).keySet();
        return reviewed.keySet().stream().filter(name -> !found.contains(name)).toList();
    }

    private Map<String, List<String>> found(JavaClasses classes) {
        var found = new TreeMap<String, List<String>>();
        for (var type : classes) {
            check.accept(
                    type,
                    wrong -> found.computeIfAbsent(named(type), name -> new ArrayList<>())
                            .add(type.getName() + ": " + wrong));
        }
        return found;
    }

    private static String named(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** Every use of something else by this class: calls of methods and constructors, from its methods, initialisers and lambdas. */
    static void calls(JavaClass type, BiConsumer<JavaCodeUnit, com.tngtech.archunit.core.domain.JavaCall<?>> each) {
        type.getCodeUnits().forEach(unit -> unit.getCallsFromSelf().forEach(call -> each.accept(unit, call)));
    }

    static boolean synthetic(JavaMember member) {
        return member.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                || member.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.BRIDGE);
    }
}

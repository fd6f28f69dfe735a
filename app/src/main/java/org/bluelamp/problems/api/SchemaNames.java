package org.bluelamp.problems.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the description of the API calls a record: {@code CycleNew} for the {@code New} of {@code CycleController}. */
class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    static String noun(Class<?> type) {
        return type.getSimpleName().replaceFirst("(Controller|Body)$", "");
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        var outer = type.getEnclosingClass();
        var name = outer == null ? type.getSimpleName() : noun(outer) + type.getSimpleName();
        var other = named.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(other + " and " + type + " have one name in the description of the API");
        }
        return name;
    }
}

package org.bluelamp.tenancy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word of a fixed list, written in files, addresses and the database by its code. */
public interface Coded {

    String name();

    /** The word in kebab case. Documents have it too. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word with this code; empty for any other. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findAny();
    }

    /** The word with this code; refused with {@link IllegalArgumentException} if there is none. */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return find(list, code)
                .orElseThrow(
                        () -> new IllegalArgumentException("No " + list.getSimpleName() + " has the code " + code));
    }
}

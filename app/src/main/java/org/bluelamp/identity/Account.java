package org.bluelamp.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bluelamp.identity.Personas.Persona;

/**
 * An account at the identity provider.
 *
 * @param subject who, for good; everything below may change
 * @param name what colleagues see
 * @param names by which somebody elsewhere can know it: user name, checked e-mail address; in lower case
 */
public record Account(String subject, String name, SortedSet<String> names) {

    public Account {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /** An account that nobody elsewhere knows by another name than its subject. */
    public static Account of(String subject, String name) {
        return of(subject, name, Collections.singleton(subject));
    }

    static Account of(String subject, String name, Collection<String> names) {
        var known = new TreeSet<String>();
        names.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty() && each.chars().noneMatch(Character::isWhitespace))
                .forEach(known::add);
        return new Account(subject, name, known);
    }

    /** A persona's. */
    public static Account of(Persona persona) {
        return of("persona:" + persona.login(), persona.name(), Collections.singleton(persona.login()));
    }
}

package org.bluelamp.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.Role.Place;

/** The roles and the deeds that a filter can ask for by their codes, in the order in which the form offers them. */
public final class FilterCodes {

    /** What can have been done, to a record or with what is read. */
    public static final List<String> OPERATIONS = List.of(
            "insert",
            "update",
            "delete",
            "opened",
            "downloaded",
            "exported",
            "sampled",
            "signed-in",
            "refused",
            "asked",
            "looked-for",
            "role-given",
            "role-taken",
            "left-force");

    private FilterCodes() {}

    /** The roles that can have acted in the history at hand: a force's or the nation's, jobs, and whoever was at a database prompt. */
    public static List<String> roles() {
        var national = Actor.current().national();
        return Stream.concat(
                        Arrays.stream(Role.values())
                                .filter(each -> each == Role.SYSTEM
                                        || each.place() == (national ? Place.NATION : Place.FORCE)
                                        || (!national && each.visiting()))
                                .map(Role::code),
                        Stream.of("database"))
                .toList();
    }
}

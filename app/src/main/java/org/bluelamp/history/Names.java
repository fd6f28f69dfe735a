package org.bluelamp.history;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.FieldChange;
import org.bluelamp.identity.People;
import org.jspecify.annotations.Nullable;

/** The names of the people on a page of changes, looked up at once. */
record Names(Map<UUID, String> byId) {

    /** Of those who changed something. */
    static Names ofDoers(Collection<Change> changes, People people) {
        var ids = new HashSet<UUID>();
        changes.forEach(change -> add(ids, change.person()));
        return new Names(people.names(ids));
    }

    /** Of those who changed something, and of those whom a field names, before or after. */
    static Names ofAll(Collection<Change> changes, People people) {
        var ids = new HashSet<UUID>();
        for (var change : changes) {
            add(ids, change.person());
            named(change.fields(), ids);
        }
        return new Names(people.names(ids));
    }

    /** Of those whom a field names, before or after. */
    static Names in(List<FieldChange> fields, People people) {
        var ids = new HashSet<UUID>();
        named(fields, ids);
        return new Names(people.names(ids));
    }

    /** Whose id a value is; null where it is nobody's. */
    @Nullable String of(String value) {
        var id = id(value);
        return id == null ? null : byId.get(id);
    }

    /** Who did it: a person, somebody at a prompt of the database, or the portal itself. */
    String who(Change change, RoomWording words) {
        if (change.person() != null) {
            return byId.getOrDefault(change.person(), words.translate("history.who.unknown"));
        }
        return change.role().equals("database")
                ? words.translate("history.who.login", change.purpose())
                : words.translate("history.who.portal", words.orCode("history.job.", change.purpose()));
    }

    private static void named(List<FieldChange> fields, Set<UUID> ids) {
        fields.forEach(field -> {
            add(ids, id(field.from()));
            add(ids, id(field.to()));
        });
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** Whatever looks like an id is looked up among the people; what is no person's has no name there. */
    private static @Nullable UUID id(@Nullable String value) {
        if (value == null || value.length() != 36 || value.charAt(8) != '-') {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

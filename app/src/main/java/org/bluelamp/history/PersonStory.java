package org.bluelamp.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.identity.People;
import org.springframework.stereotype.Component;

/** Tells of people and their roles as the identity provider vouched for them. Identity lies to the left and cannot tell. */
@Component
class PersonStory implements Story {

    static final Interest PEOPLE = new Interest("people", "history.interest.people");
    private static final String LOOKED_FOR = "looked-for";
    private static final Set<String> EVENTS = Set.of("signed-in", LOOKED_FOR);

    private final People people;

    PersonStory(People people) {
        this.people = people;
    }

    @Override
    public Set<String> entities() {
        return Set.of("person");
    }

    @Override
    public Interest interest() {
        return PEOPLE;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        var sought = sought(changes);
        return changes.stream()
                .filter(change -> !change.event() || EVENTS.contains(change.operation()))
                .collect(Collectors.toMap(
                        Change::id,
                        change -> change.operation().equals(LOOKED_FOR)
                                ? lookedFor(change, sought, words)
                                : new Headline(said(change, words), change.of("name"))));
    }

    /** The event holds no name: a text of the log would be one place more in which it stands. */
    private Map<UUID, String> sought(List<Change> changes) {
        var ids = changes.stream()
                .filter(change -> change.operation().equals(LOOKED_FOR))
                .map(Change::record)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }

    private static Headline lookedFor(Change change, Map<UUID, String> sought, Wording words) {
        var id = change.record();
        var name = id == null ? null : sought.get(id);
        return name == null
                ? new Headline(words.translate("history.person.lookedFor.somebody"), "")
                : new Headline(words.translate("history.person.lookedFor", name), name);
    }

    private static String said(Change change, Wording words) {
        var name = change.of("name");
        var roles = roles(change.of("roles"), words);
        return switch (change.operation()) {
            case Change.INSERT -> words.translate("history.person.insert", name, roles);
            case Change.DELETE -> words.translate("history.person.delete", name);
            case Change.UPDATE ->
                !change.changed("roles") && !change.changed("name")
                        ? words.translate("history.person.accounts", name)
                        : change.changed("roles")
                                ? words.translate(
                                        "history.person.roles",
                                        name,
                                        roles,
                                        roles(change.before().getOrDefault("roles", ""), words))
                                : words.translate(
                                        "history.person.name",
                                        name,
                                        change.before().getOrDefault("name", ""));
            default -> words.translate("history.person.signedIn");
        };
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return switch (field) {
            case "name" -> words.translate("history.person.field.name");
            case "roles" -> words.translate("history.person.field.roles");
            case "accounts" -> words.translate("history.person.field.accounts");
            case "subject" -> words.translate("history.person.field.subject");
            default -> "";
        };
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return field.equals("roles") ? roles(value, words) : value;
    }

    private static String roles(String codes, Wording words) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> RoleWords.of(code, words))
                .collect(Collectors.joining(", "));
    }
}

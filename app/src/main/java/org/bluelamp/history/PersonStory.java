package org.bluelamp.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.bluelamp.history.spi.Wording;
import org.springframework.stereotype.Component;

/** Tells of people and their roles as the identity provider vouched for them. Identity lies to the left and cannot tell. */
@Component
class PersonStory implements Story {

    static final Interest PEOPLE = new Interest("people", "history.interest.people");

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
        return changes.stream()
                .filter(change -> !change.event() || change.operation().equals("signed-in"))
                .collect(Collectors.toMap(Change::id, change -> new Headline(said(change, words), change.of("name"))));
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

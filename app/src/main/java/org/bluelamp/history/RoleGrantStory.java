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

/** Tells of roles that were given and taken at the identity provider, and by whom. */
@Component
class RoleGrantStory implements Story {

    @Override
    public Set<String> entities() {
        return Set.of(RoleGrantRows.ENTITY);
    }

    @Override
    public Interest interest() {
        return PersonStory.PEOPLE;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream()
                .filter(change -> !change.after().isEmpty())
                .collect(Collectors.toMap(Change::id, change -> new Headline(said(change, words), whose(change))));
    }

    private static String said(Change change, Wording words) {
        return words.translate(
                "history.grant." + change.operation(),
                whose(change),
                roles(change.of("roles"), words),
                by(change, words),
                words.moment(change.of("at")));
    }

    private static String whose(Change change) {
        return change.of("login").isEmpty() ? change.of("subject") : change.of("login");
    }

    private static String by(Change change, Wording words) {
        return change.after("byName") == null
                ? words.translate("history.grant.account", change.of("by"))
                : change.of("byName");
    }

    private static String roles(String codes, Wording words) {
        return Arrays.stream(codes.split(" "))
                .map(code -> RoleWords.of(code, words))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return words.translate("history.grant.field." + field);
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return switch (field) {
            case "roles" -> roles(value, words);
            case "at" -> words.moment(value);
            default -> value;
        };
    }
}

package org.bluelamp.guests;

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
import org.bluelamp.identity.People;
import org.springframework.stereotype.Component;

/** Tells of guests: let in, come, withdrawn, and each page that they opened. */
@Component
class GuestStory implements Story {

    private static final String GRANT = "guest_grant";

    private final People people;

    GuestStory(People people) {
        this.people = people;
    }

    @Override
    public Set<String> entities() {
        return Set.of(GRANT, GuestBook.ENTITY);
    }

    @Override
    public Interest interest() {
        return new Interest("guests", "guests.story.interest");
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        var came = came(changes);
        return changes.stream().collect(Collectors.toMap(Change::id, change -> headline(change, came, words)));
    }

    /** Who came by name, as far as these changes know. */
    private Map<UUID, String> came(List<Change> changes) {
        var ids = changes.stream()
                .map(change -> change.of("person"))
                .filter(person -> !person.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }

    /** Their name once they came, and until then the account that was let in. */
    private static String guest(Change change, Map<UUID, String> came) {
        var person = change.of("person");
        var account = change.of("account");
        return person.isEmpty() ? account : came.getOrDefault(UUID.fromString(person), account);
    }

    private static Headline headline(Change change, Map<UUID, String> came, Wording words) {
        var subject = words.translate("guests.story.guest");
        var address = change.record() == null ? "" : "guests/" + change.record();
        if (!change.entity().equals(GRANT)) {
            var opened = change.of("address");
            return new Headline(
                    opened.isEmpty()
                            ? words.translate("guests.story.home")
                            : words.translate(
                                    "guests.story.opened",
                                    OpenedPage.title(opened)
                                            .map(words::translate)
                                            .orElse(opened)),
                    subject,
                    address);
        }
        return new Headline(
                words.translate(
                        "guests.story." + done(change),
                        guest(change, came),
                        words.force(change.of("home")),
                        words.day(change.of("ends"))),
                subject,
                address);
    }

    private static String done(Change change) {
        if (change.operation().equals(Change.INSERT)) {
            return "let-in";
        }
        return change.changed("withdrawn_at") ? "withdrawn" : change.changed("subject") ? "came" : "changed";
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return words.translate("guests.field." + field.replace('_', '-'));
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return switch (field) {
            case "role" ->
                Purpose.ofRole(value)
                        .map(purpose -> words.translate("guests.purpose." + purpose.code()))
                        .orElse(value);
            case "home" -> words.force(value);
            case "starts", "ends" -> words.day(value);
            default -> value;
        };
    }
}

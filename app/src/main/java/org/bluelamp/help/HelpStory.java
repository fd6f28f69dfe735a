package org.bluelamp.help;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.framework.EditionService;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.bluelamp.history.spi.Wording;
import org.springframework.stereotype.Component;

/** Tells of help asked and practice offered: what was written, confirmed, what crossed and came back. */
@Component
class HelpStory implements Story {

    private static final Set<String> HIDDEN = Set.of("force", "id", "version", "operation", "request");

    private final EditionService editions;

    HelpStory(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public Set<String> entities() {
        return Set.of("sharing", "help_request", "practice", "help_case");
    }

    @Override
    public Interest interest() {
        return new Interest("help", "help.story.interest");
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream().collect(Collectors.toMap(Change::id, change -> headline(change, words)));
    }

    private static Headline headline(Change change, Wording words) {
        return switch (change.entity()) {
            case "sharing" ->
                new Headline(
                        words.translate(
                                "help.story." + change.of("kind") + "." + change.of("state"), change.of("standard")),
                        change.of("standard"),
                        "sharing/" + change.record());
            case "help_case" ->
                new Headline(
                        words.translate("help.story.case." + change.of("state"), words.force(change.of("asker"))),
                        words.force(change.of("asker")),
                        "inbox/" + change.of("request"));
            default ->
                new Headline(
                        words.translate(
                                "help.story." + change.entity() + "." + change.operation(), change.of("standard")),
                        change.of("standard"));
        };
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return HIDDEN.contains(field) ? "" : words.translate("help.story.field." + field);
    }

    /** What is shared is of a published edition, and those stay. */
    @Override
    public String value(Change change, String field, String value, Wording words) {
        return switch (field) {
            case "asker" -> words.force(value);
            case "edition" -> editions.edition(value).title().in(words.locale());
            case "area" ->
                editions.edition(change.of("edition"))
                        .area(value)
                        .map(area -> area.title().in(words.locale()))
                        .orElse(value);
            case "kind" -> words.translate("help.kind." + value);
            case "state" ->
                words.translate((change.entity().equals("help_case") ? "help.case." : "help.state.") + value);
            default -> value;
        };
    }
}

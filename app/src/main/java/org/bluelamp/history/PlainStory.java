package org.bluelamp.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.bluelamp.history.spi.Wording;

/** Tells of what nobody tells of: its table and its columns, as words. */
class PlainStory implements Story {

    static final Interest OTHER = new Interest("other", "history.interest.other");
    static final Interest READS = new Interest("reads", "history.interest.reads");

    @Override
    public Set<String> entities() {
        return Set.of();
    }

    @Override
    public Interest interest() {
        return OTHER;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream().collect(Collectors.toMap(Change::id, change -> tell(change, words)));
    }

    Headline tell(Change change, Wording words) {
        var thing = spaced(change.entity());
        if (change.disposed()) {
            return new Headline(words.translate("history.plain.disposed", thing), thing);
        }
        var said = switch (change.operation()) {
            case Change.INSERT -> words.translate("history.plain.insert", thing);
            case Change.UPDATE -> words.translate("history.plain.update", thing, changed(change));
            case Change.DELETE -> words.translate("history.plain.delete", thing);
            case "opened" -> words.translate("history.plain.opened", thing);
            case "exported" -> words.translate("history.plain.exported", thing);
            case "downloaded" -> words.translate("history.plain.downloaded", thing);
            default -> words.translate("history.plain.event", thing, spaced(change.operation()));
        };
        return new Headline(said, thing);
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return capital(spaced(field));
    }

    private static String changed(Change change) {
        return change.fields().stream()
                .map(field -> spaced(field.field()))
                .filter(name -> !name.equals("version"))
                .collect(Collectors.joining(", "));
    }

    private static String spaced(String code) {
        return code.replace('_', ' ').replace('-', ' ');
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

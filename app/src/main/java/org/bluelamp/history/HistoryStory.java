package org.bluelamp.history;

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

/** Tells who read the history itself. */
@Component
class HistoryStory implements Story {

    @Override
    public Set<String> entities() {
        return Set.of("history");
    }

    @Override
    public Interest interest() {
        return PlainStory.READS;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream()
                .collect(Collectors.toMap(
                        Change::id,
                        change -> new Headline(
                                switch (change.operation()) {
                                    case "exported" ->
                                        words.translate(
                                                change.of("form").equals("proof")
                                                        ? "history.history.takenAway"
                                                        : "history.history.exported",
                                                rows(change));
                                    default -> words.translate("history.history.opened");
                                },
                                "")));
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return switch (field) {
            case "rows" -> words.translate("history.csv.rows");
            case "from", "to", "person", "role", "entity", "record", "operation", "interest" ->
                words.translate("history.filter." + field);
            default -> "";
        };
    }

    private static long rows(Change change) {
        var rows = change.of("rows");
        return rows.matches("\\d{1,18}") ? Long.parseLong(rows) : 0;
    }
}

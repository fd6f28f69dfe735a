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
                .collect(Collectors.toMap(Change::id, change -> new Headline(headline(change, words), "")));
    }

    private static String headline(Change change, Wording words) {
        return switch (change.operation()) {
            case "exported" ->
                words.translate(
                        change.of("form").equals("proof") ? "history.history.takenAway" : "history.history.exported",
                        number(change, "rows"));
            case "sampled" ->
                words.translate(
                        "history.history.sampled",
                        number(change, "rows"),
                        number(change, "population"),
                        change.of("seed"));
            default -> words.translate("history.history.opened");
        };
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return switch (field) {
            case "rows" -> words.translate("history.csv.rows");
            case "seed", "size", "population", "upTo" -> words.translate("history.sample." + field);
            case "format", "language", "sha256" -> words.translate("history.exported." + field);
            case "from", "to", "person", "role", "entity", "record", "operation", "interest", "area", "question" ->
                words.translate("history.filter." + field);
            default -> "";
        };
    }

    private static long number(Change change, String field) {
        var value = change.of(field);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }
}

package org.bluelamp.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.FieldChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the columns of a table and their values into words, each by the story of its entity. */
@Component
class FieldTelling {

    /** Stands on every table and tells a reader nothing. */
    private static final Set<String> TECHNICAL = Set.of("id", "force", "version");

    /** So end the names of columns that hold a moment. */
    private static final String MOMENT = "_at";

    private final Stories stories;

    FieldTelling(Stories stories) {
        this.stories = stories;
    }

    /** What a change did to each of these. */
    List<ToldField> fields(Change change, List<FieldChange> fields, Names names, RoomWording words) {
        var story = stories.of(change.entity());
        var told = new ArrayList<ToldField>();
        for (var field : fields) {
            var name = TECHNICAL.contains(field.field()) ? "" : story.name(change, field.field(), words);
            if (!name.isEmpty()) {
                told.add(new ToldField(
                        name,
                        field.field(),
                        value(change, field.field(), field.from(), names, words),
                        value(change, field.field(), field.to(), names, words)));
            }
        }
        return told;
    }

    /** A whole record, as if all of it were new. */
    static List<FieldChange> whole(Map<String, String> record) {
        return new TreeMap<>(record)
                .entrySet().stream()
                        .map(entry -> new FieldChange(entry.getKey(), null, entry.getValue()))
                        .toList();
    }

    /** A column of a table, by the word that its story has for it; one that it leaves untold by its own name, spaced. */
    String name(String entity, String column, RoomWording words) {
        var name = stories.of(entity).name(unchanged(entity), column, words);
        return name.isEmpty() ? stories.plain().name(unchanged(entity), column, words) : name;
    }

    private String value(Change change, String field, @Nullable String value, Names names, RoomWording words) {
        if (value == null) {
            return "";
        }
        if (field.endsWith(MOMENT)) {
            return words.moment(value);
        }
        var name = names.of(value);
        return name == null ? stories.of(change.entity()).value(change, field, value, words) : name;
    }

    /** A change that changed nothing: the words for a column follow from its table. */
    private static Change unchanged(String entity) {
        return new Change(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                "",
                "",
                "",
                "",
                entity,
                null,
                Change.UPDATE,
                "",
                Map.of(),
                Map.of(),
                null,
                null);
    }
}

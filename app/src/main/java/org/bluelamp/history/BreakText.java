package org.bluelamp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Breaks as the database writes them. */
final class BreakText {

    private record Line(
            String kind,
            String entity,
            @Nullable UUID record,
            @Nullable Long number,
            List<String> fields) {}

    private BreakText() {}

    static String of(List<Break> breaks, JsonMapper json) {
        return json.writeValueAsString(breaks.stream()
                .map(found -> new Line(
                        found.kind().name().toLowerCase(Locale.ROOT),
                        found.entity(),
                        found.record(),
                        found.number(),
                        found.fields()))
                .toList());
    }

    static List<Break> read(String text, JsonMapper json) {
        var breaks = new ArrayList<Break>();
        for (var line : json.readValue(text, Line[].class)) {
            breaks.add(new Break(
                    Break.Kind.valueOf(line.kind().toUpperCase(Locale.ROOT)),
                    line.entity(),
                    line.record(),
                    line.number(),
                    line.fields()));
        }
        return breaks;
    }
}

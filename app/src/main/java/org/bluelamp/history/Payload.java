package org.bluelamp.history;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stored text of a row or of an event's detail as fields. */
@Component
class Payload {

    private final JsonMapper json;

    Payload(JsonMapper json) {
        this.json = json;
    }

    /**
     * Fields that have a value, each as text; a text that is no JSON object is the one field {@code detail}. A part within a
     * field has both names ({@code said.name.en}), and a list of plain values is one text.
     */
    Map<String, String> fields(@Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return Map.of();
        }
        try {
            var tree = json.readTree(stored);
            if (!tree.isObject()) {
                return Map.of("detail", stored);
            }
            var fields = new HashMap<String, String>();
            tree.forEachEntry((name, value) -> put(fields, name, value));
            return fields;
        } catch (JacksonException e) {
            return Map.of("detail", stored);
        }
    }

    private static void put(Map<String, String> fields, String name, JsonNode value) {
        if (value.isObject()) {
            value.forEachEntry((part, within) -> put(fields, name + "." + part, within));
        } else if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            if (!value.isEmpty()) {
                fields.put(name, value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
            }
        } else if (!value.isNull()) {
            fields.put(name, value.isValueNode() ? value.asString() : value.toString());
        }
    }
}

package org.bluelamp.history;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The stored text of a row or of an event's detail as fields. */
@Component
class Payload {

    private final JsonMapper json;

    Payload(JsonMapper json) {
        this.json = json;
    }

    /** Fields that have a value, each as text; a text that is no JSON object is the one field {@code detail}. */
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
            tree.forEachEntry((name, value) -> {
                if (!value.isNull()) {
                    fields.put(name, value.isValueNode() ? value.asString() : value.toString());
                }
            });
            return fields;
        } catch (JacksonException e) {
            return Map.of("detail", stored);
        }
    }
}

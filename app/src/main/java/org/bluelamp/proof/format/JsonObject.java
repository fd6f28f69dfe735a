package org.bluelamp.proof.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object of any shape, in which no name stands twice: what stands twice would be one thing to one reader and another to
 * the next.
 */
public final class JsonObject {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, @Nullable Object> members;

    private JsonObject(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    public static JsonObject parse(String text) throws Malformed {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT && value(parser) instanceof JsonObject object) {
                if (parser.nextToken() == null) {
                    return object;
                }
            }
        } catch (JacksonException e) {
            throw new Malformed("is no JSON object");
        }
        throw new Malformed("is no JSON object");
    }

    /** The text of this name; null where there is none or something else. */
    public @Nullable String text(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    /** The whole number of this name, from 0; null where there is none or something else. */
    public @Nullable Long number(String name) {
        return members.get(name) instanceof Long number && number >= 0 ? number : null;
    }

    /** The members of an object of texts; null where there is none or something else. */
    public @Nullable Map<String, String> texts(String name) {
        if (!(members.get(name) instanceof JsonObject object)) {
            return null;
        }
        var texts = new LinkedHashMap<String, String>();
        for (var member : object.members.entrySet()) {
            if (!(member.getValue() instanceof String text)) {
                return null;
            }
            texts.put(member.getKey(), text);
        }
        return texts;
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, @Nullable Object>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield new JsonObject(members);
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> null;
        };
    }

    private static Object whole(JsonParser parser) {
        try {
            return parser.getLongValue();
        } catch (JacksonException e) {
            return parser.getBigIntegerValue();
        }
    }
}

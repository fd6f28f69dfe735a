package org.bluelamp.tenancy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML document as a tree of JSON, and the line on which each part of it stands.
 *
 * <p>Reads plain data alone. Anchors, aliases, merge keys, tags, keys that are no text, a key written twice, a second
 * document and deep nesting are refused with their line: they make a file mean something else than it seems to say, or
 * make it grow without limit while it is read.
 */
final class YamlTree {

    private static final int DEEPEST = 16;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final LoadSettings settings =
            LoadSettings.builder().setSchema(new JsonSchema()).setUseMarks(true).build();
    private final Iterator<Event> events;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlTree(String text) {
        events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * @param content what the document says
     * @param lines by JSON pointer, counted from 1; a named value stands where its name stands
     */
    record Read(JsonNode content, Map<String, Integer> lines) {}

    static Read read(String text) throws YamlRefused {
        try {
            return new YamlTree(text).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            throw new YamlRefused(line, "is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new YamlRefused(1, "is not YAML: " + e.getMessage());
        }
    }

    /** One step of a JSON pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private Read document() throws YamlRefused {
        events.next();
        var start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw new YamlRefused(1, "is empty");
        }
        var first = events.next();
        var content = value(first, "", 0);
        lines.put("", line(first));
        events.next();
        var end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new YamlRefused(line(end), "starts a second document; a file holds one");
        }
        return new Read(content, lines);
    }

    private JsonNode value(Event event, String pointer, int depth) throws YamlRefused {
        plain(event);
        if (depth > DEEPEST) {
            throw new YamlRefused(line(event), "is nested too deeply");
        }
        return switch (event) {
            case MappingStartEvent _ -> mapping(pointer, depth);
            case SequenceStartEvent _ -> sequence(pointer, depth);
            case ScalarEvent scalar -> scalar(scalar);
            default -> throw new YamlRefused(line(event), "is not YAML");
        };
    }

    private JsonNode mapping(String pointer, int depth) throws YamlRefused {
        var mapping = JSON.objectNode();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            plain(event);
            if (!(event instanceof ScalarEvent name)) {
                throw new YamlRefused(line(event), "has a list or a block where a name belongs");
            }
            var key = name.getValue();
            var below = pointer + step(key);
            if (key.equals("<<")) {
                throw new YamlRefused(line(event), "has a merge key <<, which is not used here; write the values out");
            }
            var before = lines.putIfAbsent(below, line(event));
            if (before != null) {
                throw new YamlRefused(line(event), key + " is here a second time; the first is on line " + before);
            }
            mapping.set(key, value(events.next(), below, depth + 1));
        }
        return mapping;
    }

    private JsonNode sequence(String pointer, int depth) throws YamlRefused {
        var sequence = JSON.arrayNode();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            var below = pointer + "/" + sequence.size();
            lines.put(below, line(event));
            sequence.add(value(event, below, depth + 1));
        }
        return sequence;
    }

    private JsonNode scalar(ScalarEvent scalar) {
        var text = scalar.getValue();
        var tag = settings.getSchema()
                .getScalarResolver()
                .resolve(text, scalar.getImplicit().canOmitTagInPlainScalar());
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        try {
            return tag.equals(Tag.INT)
                    ? number(new BigInteger(text))
                    : tag.equals(Tag.FLOAT) ? JSON.numberNode(Double.parseDouble(text)) : JSON.stringNode(text);
        } catch (NumberFormatException e) {
            return JSON.stringNode(text);
        }
    }

    private static JsonNode number(BigInteger number) {
        return number.bitLength() < Integer.SIZE ? JSON.numberNode(number.intValue()) : JSON.numberNode(number);
    }

    private static void plain(Event event) throws YamlRefused {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new YamlRefused(
                    line(event), "has an anchor or an alias (& or *), which are not used here; write the value out");
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.<String>empty();
        };
        if (tag.isPresent()) {
            throw new YamlRefused(line(event), "has a tag (!), which are not used here; write the plain value");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}

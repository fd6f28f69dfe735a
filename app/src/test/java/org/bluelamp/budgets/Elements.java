package org.bluelamp.budgets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The elements that an answer of the server puts on the screen, as far as one needs them to find a field. */
final class Elements {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int CHILDREN = 2;

    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Map<Integer, Map<String, String>> values = new HashMap<>();

    /** @param answer as {@link Tab#go} returns it */
    Elements(String answer) {
        for (var change : JSON.readTree(answer.substring(answer.indexOf('{'))).get("changes")) {
            var node = change.get("node").asInt();
            if (change.has("addNodes") && change.get("feat").asInt() == CHILDREN) {
                change.get("addNodes")
                        .forEach(child -> children.computeIfAbsent(node, n -> new ArrayList<>())
                                .add(child.asInt()));
            } else if (change.has("key") && change.has("value")) {
                values.computeIfAbsent(node, n -> new HashMap<>()).put(text(change, "key"), text(change, "value"));
            }
        }
    }

    /** The radio buttons within the element of this id, in the order of their values. */
    List<Integer> radios(String id) {
        var place = values.keySet().stream()
                .filter(node -> has(node, "id", id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No element " + id));
        return within(place)
                .filter(node -> has(node, "type", "radio"))
                .sorted((a, b) ->
                        values.get(a).get("value").compareTo(values.get(b).get("value")))
                .toList();
    }

    /** Whether a radio button stands chosen. */
    boolean checked(int radio) {
        return has(radio, "checked", "true");
    }

    private Stream<Integer> within(int node) {
        return Stream.concat(
                Stream.of(node), children.getOrDefault(node, List.of()).stream().flatMap(this::within));
    }

    private boolean has(int node, String key, String value) {
        return value.equals(values.getOrDefault(node, Map.of()).get(key));
    }

    private static String text(JsonNode change, String name) {
        return change.get(name).isContainer() ? "" : change.get(name).asString();
    }
}

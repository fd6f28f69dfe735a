package org.bluelamp.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A view as the portal tells it to the script in a browser, read here without that script. */
final class FlowPage {

    private static final JsonMapper JSON = new JsonMapper();

    private final Browser browser;
    private final String rpc;
    private final String key;
    private final JsonNode view;

    private FlowPage(Browser browser, String portal, String path, String query) {
        this.browser = browser;
        var start = JSON.readTree(browser.ask(portal + "/?v-r=init&location=" + path + "&query=" + encoded(query))
                        .body())
                .get("appConfig");
        this.rpc = portal + "/?v-r=uidl&v-uiId=" + start.get("v-uiId").asInt();
        this.key = start.get("uidl").get("Vaadin-Security-Key").asString();
        var where = new LinkedHashMap<String, Object>(
                Map.of("route", path, "query", query, "appShellTitle", "", "trigger", ""));
        where.put("historyState", null);
        this.view = tell(start.get("uidl"), 1, "ui-navigate", where);
    }

    /** @param address within the portal, with its query and without a leading slash */
    static FlowPage open(Browser browser, String portal, String address) {
        var question = address.indexOf('?');
        return question < 0
                ? new FlowPage(browser, portal, address, "")
                : new FlowPage(browser, portal, address.substring(0, question), address.substring(question + 1));
    }

    /** Every text on the page, in no order. */
    List<String> words() {
        return texts().map(text -> text.get("value").asString()).toList();
    }

    /** Presses the button with these words; the address to which that sends the browser. */
    String press(String words) {
        var text = texts().filter(found -> found.get("value").asString().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No \"" + words + "\" among " + words()))
                .get("node")
                .asInt();
        var button = changes()
                .filter(change -> change.has("addNodes")
                        && change.get("addNodes").valueStream().anyMatch(child -> child.asInt() == text))
                .findFirst()
                .orElseThrow()
                .get("node")
                .asInt();
        return tell(view, button, "click", Map.of())
                .get("execute")
                .get(0)
                .get(0)
                .asString();
    }

    private Stream<JsonNode> texts() {
        return changes()
                .filter(change ->
                        change.has("key") && change.get("key").asString().equals("text"));
    }

    private Stream<JsonNode> changes() {
        return view.get("changes").valueStream();
    }

    private JsonNode tell(JsonNode before, int node, String event, Map<String, Object> data) {
        var call = Map.of("type", "event", "node", node, "event", event, "data", data);
        return JSON.readTree(browser.postJson(
                        rpc,
                        JSON.writeValueAsString(Map.of(
                                "csrfToken",
                                key,
                                "rpc",
                                List.of(call),
                                "syncId",
                                before.get("syncId").asInt(),
                                "clientId",
                                before.get("clientId").asInt())))
                .body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

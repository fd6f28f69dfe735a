package org.bluelamp.budgets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's tab as the server sees it: the requests that Vaadin's client makes, over HTTP, without a browser behind them.
 * So what is timed is all that happens at the server, from the security filters to the last byte of the answer.
 */
final class Tab {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BODY = 1;
    private static final int PROPERTIES = 1;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final String key;
    private final int ui;
    private String last;

    Tab(String address, String login) {
        this.address = address;
        send(HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + login + "&password=demo")));
        last = send(HttpRequest.newBuilder(URI.create(address + "/?v-r=init&location=&query=")));
        var config = JSON.readTree(last).get("appConfig");
        ui = config.get("v-uiId").asInt();
        key = config.get("uidl").get("Vaadin-Security-Key").asString();
        last = config.get("uidl").toString();
        go("");
    }

    /** Follows a link within the portal. Returns what the server changes on the screen. */
    String go(String route) {
        return say(List.of(event(
                BODY,
                "ui-navigate",
                Map.of("route", route, "query", "", "appShellTitle", "", "historyState", "", "trigger", "link"))));
    }

    /** As the other; refused when these words are not on the page. */
    String go(String route, String words) {
        return holding(words, go(route));
    }

    /** Chooses a radio button, by the number of its element. Refused when the answer does not hold these words. */
    String choose(int radio, String words) {
        return holding(
                words,
                say(List.of(
                        Map.of(
                                "type",
                                "mSync",
                                "node",
                                radio,
                                "feature",
                                PROPERTIES,
                                "property",
                                "checked",
                                "value",
                                true),
                        event(radio, "change", Map.of()))));
    }

    private static Map<String, Object> event(int node, String event, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", event, "data", data);
    }

    private String say(List<Map<String, Object>> calls) {
        var body = Map.of("csrfToken", key, "rpc", calls, "syncId", number("syncId"), "clientId", number("clientId"));
        last = send(HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        return last;
    }

    /** Without reading the whole answer, which is the browser's work and not the server's. */
    private int number(String name) {
        var begin = last.indexOf('"' + name + '"') + name.length() + 3;
        var end = begin;
        while (Character.isDigit(last.charAt(end))) {
            end++;
        }
        return Integer.parseInt(last, begin, end, 10);
    }

    private static String holding(String words, String answer) {
        if (!answer.contains(words)) {
            throw new IllegalStateException("Not on the page: " + words + "\n" + answer);
        }
        return answer;
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer + "\n" + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

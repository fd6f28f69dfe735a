package org.bluelamp.benchmark.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody before the API, over the wire: a persona, or nobody. What comes back is all that they have. */
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final String api;
    private final String login;

    /**
     * @param address of the portal, without a path
     * @param login of a persona; empty for nobody
     */
    public Caller(String address, String login) {
        this.api = address + "/api/v1/";
        this.login = login;
    }

    HttpResponse<String> get(String path) {
        return answer(request(path).GET());
    }

    /** Makes something that is not there yet. */
    HttpResponse<String> create(String path, Map<String, ?> body) {
        return done(answer(request(path).header("If-None-Match", "*").POST(json(body))));
    }

    /** Changes what was seen in this answer. */
    HttpResponse<String> move(String path, HttpResponse<String> seen, Map<String, ?> body) {
        var tag = seen.headers().firstValue("ETag").orElseThrow();
        return done(answer(request(path).header("If-Match", tag).POST(json(body))));
    }

    /** What is there, or an exception with what the portal said instead. */
    JsonNode read(String path) {
        return json(done(get(path)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/json");
        if (!login.isEmpty()) {
            var word = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + word);
        }
        return request;
    }

    private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer + " " + answer.body());
        }
        return answer;
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.bluelamp.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A persona as a program: HTTP Basic and JSON. Whatever is not done throws, with what the portal said. */
final class Program {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final String api;
    private final String authorization;

    Program(String address, String login) {
        this.api = address + "/api/v1/";
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    /** Keeps what this path gives in a file. */
    Path takes(String path, Path file) {
        return send(request(path).GET(), BodyHandlers.ofFile(file));
    }

    JsonNode create(String path, Object body) {
        return send(request(path).header("If-None-Match", "*").POST(json(body)));
    }

    JsonNode move(String path, int version, Object body) {
        return send(request(path).header("If-Match", quoted(version)).POST(json(body)));
    }

    /** @param version what was seen; negative for nothing yet */
    JsonNode put(String path, int version, Object body) {
        var request = request(path).PUT(json(body));
        return send(version < 0 ? request.header("If-None-Match", "*") : request.header("If-Match", quoted(version)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private static String quoted(int version) {
        return "\"" + version + "\"";
    }

    private JsonNode send(HttpRequest.Builder request) {
        return JSON.readTree(send(request, BodyHandlers.ofString()));
    }

    private static <T> T send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            var answer = HTTP.send(request.build(), handler);
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer + " " + answer.body());
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

package org.bluelamp.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser as far as sign-in goes: keeps cookies, follows redirects, sends forms. */
final class Browser {

    /** As many as browsers follow; the client's own five do not last through two identity providers. */
    private static final int REDIRECTS = 20;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** As browsers do, sends cookies marked as secure to this machine without TLS too. */
    private static final class Cookies extends CookieManager {
        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }

    /** Goes there, and wherever that sends it. */
    HttpResponse<String> open(String address) {
        return follow(ask(address));
    }

    /** Asks, and goes nowhere else. */
    HttpResponse<String> ask(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    }

    /** Sends a form, and goes wherever that sends it. */
    HttpResponse<String> submit(String address, Map<String, String> fields) {
        return follow(post(address, fields));
    }

    /** Fills in the one form of a page, sends it, and goes wherever that sends it. */
    HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> fields) {
        return follow(fillAndStop(page, fields));
    }

    /** Fills in the one form of a page, sends it, and goes nowhere else. */
    HttpResponse<String> fillAndStop(HttpResponse<String> page, Map<String, String> fields) {
        var action = Pattern.compile("<form[^>]*action=\"([^\"]+)\"").matcher(page.body());
        if (!action.find()) {
            throw new IllegalStateException("No form on " + page.uri() + "\n" + page.body());
        }
        return post(action.group(1).replace("&amp;", "&"), fields);
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        var last = answer;
        for (var redirects = 0; last.statusCode() / 100 == 3; redirects++) {
            var location = last.headers().firstValue("Location").orElseThrow();
            if (redirects == REDIRECTS) {
                throw new IllegalStateException("Sent round in circles, last to " + location);
            }
            last = ask(last.uri().resolve(location).toString());
        }
        return last;
    }

    HttpResponse<String> postJson(String address, String json) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

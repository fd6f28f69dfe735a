package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** What starts the portal and what watches it ask nobody's leave, at their own port, and nowhere else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bluelamp.personas=true", "bluelamp.management-port=0"})
@AutoConfigureMockMvc
@Import(TestClock.class)
class WatchOverHttpTest {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void tellsWhetherItServes(String path) throws Exception {
        var answer = get(managementPort, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "PostgreSQL");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void tellsItsCounters() throws Exception {
        var answer = get(managementPort, "/actuator/prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("hikaricp_connections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/beans", "/api/v1/me", "/history"})
    void tellsNothingElseThere(String path) throws Exception {
        assertThat(get(managementPort, path).statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/prometheus"})
    void isNotWatchedWherePeopleCome(String path) throws Exception {
        assertThat(get(port, path).body()).doesNotContain("\"status\"", "hikaricp");
    }

    /** As the image asks, and the composition. */
    @Test
    void isReadyForWhatAsksFromInsideTheImage() throws Exception {
        assertThat(ready(managementPort, "/actuator/health/readiness")).isZero();
        assertThat(ready(managementPort, "/actuator/env")).as("the canary").isNotZero();
        assertThat(ready(port, "/login-of-nobody")).isNotZero();
    }

    private static int ready(int port, String path) throws IOException, InterruptedException {
        var script = TestAssessments.root().resolve("deploy/ready.sh");
        return new ProcessBuilder("bash", script.toString(), String.valueOf(port), path)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}

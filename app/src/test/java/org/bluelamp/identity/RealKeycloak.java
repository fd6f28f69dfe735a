package org.bluelamp.identity;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.bluelamp.TestAssessments;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The real Keycloak with the committed realms: one for this JVM, fresh, and gone with it. */
final class RealKeycloak {

    /** A slow machine with much else to do is still no reason to fail. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static RealKeycloak one;

    private final KeycloakPlace place = KeycloakPlace.take();
    private final Path log = TestAssessments.root().resolve("app/target/keycloak.log");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Properties secrets = new Properties();
    private final Process process;
    private final Keycloak admin;
    private boolean ready;

    /** Begun by whoever asks first, who need not wait for it: {@link #awaitReady}. */
    static synchronized RealKeycloak beside() {
        if (one == null) {
            one = new RealKeycloak();
        }
        return one;
    }

    private RealKeycloak() {
        var port = String.valueOf(place.port());
        var folder = Path.of(KeycloakScript.run("make", place.name(), port, portal()));
        try (var lines = Files.newBufferedReader(folder.resolve("secrets"))) {
            secrets.load(lines);
            Files.createDirectories(log.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> KeycloakScript.run("stop", place.name())));
        process = KeycloakScript.begin(log, "start", place.name(), port, portal());
        admin = KeycloakBuilder.builder()
                .serverUrl(address())
                .realm("master")
                .clientId("admin-cli")
                .username(secrets.getProperty("KC_BOOTSTRAP_ADMIN_USERNAME"))
                .password(secrets.getProperty("KC_BOOTSTRAP_ADMIN_PASSWORD"))
                .build();
    }

    /** Returns once it answers for Blue Lamp's realm. */
    synchronized void awaitReady() {
        if (!ready) {
            await("Keycloak, whose log is " + log)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .failFast(() -> {
                        if (!process.isAlive()) {
                            throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
                        }
                    })
                    .until(this::answers);
            ready = true;
        }
    }

    private boolean answers() throws InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String address() {
        return "http://localhost:" + place.port();
    }

    String issuer() {
        return address() + "/realms/" + Realm.NAME;
    }

    /** Where the realm expects the portal. */
    String portal() {
        return "http://localhost:" + portalPort();
    }

    int portalPort() {
        return place.portalPort();
    }

    String clientSecret() {
        return secrets.getProperty("BLUELAMP_CLIENT_SECRET");
    }

    /** Blue Lamp's realm, as an administrator. */
    RealmResource realm() {
        return admin.realm(Realm.NAME);
    }

    /** The realm that stands in for a force's own accounts, as its administrator. */
    RealmResource forceAccounts() {
        return admin.realm(ForceAccounts.REALM);
    }
}

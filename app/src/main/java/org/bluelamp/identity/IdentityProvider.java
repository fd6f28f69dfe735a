package org.bluelamp.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The force accounts' home: Keycloak. Looked up when first needed, so that the portal starts while it is away. */
@Component
@WithIssuer
class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    IdentityProvider(
            @Value("${bluelamp.issuer}") String issuer,
            @Value("${bluelamp.client-id:bluelamp-portal}") String clientId,
            @Value("${bluelamp.client-secret:}") String clientSecret) {
        if (clientSecret.isBlank()) {
            throw new IllegalStateException("An identity provider is set (bluelamp.issuer), but not the portal's secret"
                    + " there. Set bluelamp.client-secret, best by the variable BLUELAMP_CLIENT_SECRET.");
        }
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    String issuer() {
        return issuer;
    }

    /** Says who asks, where the portal itself does. */
    void identify(HttpHeaders headers) {
        headers.setBasicAuth(clientId, clientSecret);
    }

    /** Asks the provider for its addresses; fails while it is away. */
    ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(AccountDoor.REGISTRATION)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .scope("openid", "profile", "email", "organization")
                .userNameAttributeName("sub")
                .build();
    }

    /** Whether it is there at this moment. */
    boolean answers() {
        var asked = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

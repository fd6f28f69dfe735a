package org.bluelamp.identity;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the portal's own account may read at Keycloak's administration: its events, which organizations there are, and what
 * users are called ({@code view-events}, {@code view-organizations}, {@code view-users}); it may change nothing.
 */
@Component
@WithIssuer
public class ProviderAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final IdentityProvider provider;
    private final String address;
    private final JsonMapper json;
    private final RestClient http;

    /** @param address of the realm's administration, where it is not beside the issuer, because a proxy keeps it inside */
    ProviderAdmin(IdentityProvider provider, @Value("${bluelamp.issuer-admin:}") String address, JsonMapper json) {
        this.provider = provider;
        this.address = address.isBlank() ? provider.issuer().replace("/realms/", "/admin/realms/") : address;
        this.json = json;
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /** It is there, and does not let the portal read. */
    public static final class Refused extends RuntimeException {
        Refused(Throwable cause) {
            super("The identity provider does not let the portal read its admin events", cause);
        }
    }

    /** It does not answer, or in words that nobody understands. */
    public static final class Away extends RuntimeException {
        Away(Throwable cause) {
            super("The identity provider's admin events could not be read: " + cause.getMessage(), cause);
        }
    }

    /** A session of the portal's own account, for as long as a token lasts. */
    Session open() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var token = read(http.post()
                .uri(provider.issuer() + "/protocol/openid-connect/token")
                .headers(provider::identify)
                .body(form));
        return new Session(token.path("access_token").asString());
    }

    final class Session {

        private final String token;

        private Session(String token) {
            this.token = token;
        }

        /** @param path below the realm, with its query */
        JsonNode get(String path) {
            return read(http.get().uri(address + path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        }
    }

    private JsonNode read(RestClient.RequestHeadersSpec<?> asked) {
        try {
            return json.readTree(asked.retrieve().body(String.class));
        } catch (HttpClientErrorException.NotFound e) {
            return MissingNode.getInstance();
        } catch (HttpClientErrorException e) {
            // 400 and 401 where the client has no account of its own, 403 where that account may not
            throw e.getStatusCode().isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS) ? new Away(e) : new Refused(e);
        } catch (RestClientException | JacksonException e) {
            throw new Away(e);
        }
    }
}

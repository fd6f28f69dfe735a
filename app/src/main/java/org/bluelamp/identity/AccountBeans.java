package org.bluelamp.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** What Spring Security asks for beside the door itself. Nothing of a token is kept: the portal calls nobody in its name. */
@Configuration(proxyBeanMethods = false)
@WithIssuer
class AccountBeans {

    /** A failed look-up is tried again at the next sign-in; one that worked is kept. */
    @Bean
    ClientRegistrationRepository clientRegistrationRepository(IdentityProvider provider) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(provider.registration()));
    }

    @Bean
    OAuth2AuthorizedClientRepository authorizedClientRepository() {
        return new OAuth2AuthorizedClientRepository() {
            @Override
            public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                    String registration, Authentication principal, HttpServletRequest request) {
                return null;
            }

            @Override
            public void saveAuthorizedClient(
                    OAuth2AuthorizedClient client,
                    Authentication principal,
                    HttpServletRequest request,
                    HttpServletResponse response) {}

            @Override
            public void removeAuthorizedClient(
                    String registration,
                    Authentication principal,
                    HttpServletRequest request,
                    HttpServletResponse response) {}
        };
    }

    /** Ended sessions stand in the database ({@link RevokedSessions}); a list in this node's memory would miss the others'. */
    @Bean
    OidcSessionRegistry oidcSessionRegistry() {
        return new OidcSessionRegistry() {
            @Override
            public void saveSessionInformation(OidcSessionInformation information) {}

            @Override
            @SuppressWarnings("NullAway") // Spring's own registry answers null for a session that it does not know
            public OidcSessionInformation removeSessionInformation(String clientSessionId) {
                return null;
            }

            @Override
            public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
                return List.of();
            }
        };
    }
}

package org.bluelamp.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Starts a sign-in. With {@code ?again} the identity provider asks for name and password even of somebody it knows: the way
 * out for a person whose account has no place here and who has another.
 */
class AskAgain implements OAuth2AuthorizationRequestResolver {

    static final String PARAMETER = "again";

    private final OAuth2AuthorizationRequestResolver usual;

    AskAgain(ClientRegistrationRepository registrations) {
        usual = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return asked(request, usual.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest asked(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest start) {
        return start == null || request.getParameter(PARAMETER) == null
                ? start
                : OAuth2AuthorizationRequest.from(start)
                        .additionalParameters(more -> more.put("prompt", "login"))
                        .build();
    }
}

package org.bluelamp.identity;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Lets people in with their own accounts, as the identity provider vouches for them. */
@Component
@WithIssuer
public class AccountDoor {

    /** The name under which the provider stands in this portal's addresses. */
    public static final String REGISTRATION = "keycloak";

    private final IdentityProvider provider;
    private final ForceDirectory forces;
    private final OutsideBodies bodies;
    private final SignIn signIn;
    private final RevokedSessions revoked;
    private final Clock clock;

    AccountDoor(
            IdentityProvider provider,
            ForceDirectory forces,
            OutsideBodies bodies,
            SignIn signIn,
            RevokedSessions revoked,
            Clock clock) {
        this.provider = provider;
        this.forces = forces;
        this.bodies = bodies;
        this.signIn = signIn;
        this.revoked = revoked;
        this.clock = clock;
    }

    /** Whether the identity provider is there at this moment. */
    public boolean answers() {
        return provider.answers();
    }

    /** Turns a checked ID token into whoever that is here, or refuses it ({@link TokenRefused}). */
    public OidcUserService users() {
        var users = new OidcUserService();
        // the ID token says everything
        users.setRetrieveUserInfo(request -> false);
        users.setOidcUserConverter(source -> {
            var token = source.getUserRequest().getIdToken();
            var vouched = Vouched.by(token.getClaims(), forces, bodies);
            var actor = signIn.bind(vouched.force(), vouched.account(), vouched.roles());
            return new AccountUser(token, actor, actor, clock.instant());
        });
        return users;
    }

    /** Ends the session that a checked back-channel logout token names. */
    public LogoutHandler revoking() {
        return (request, response, authentication) -> {
            if (authentication != null
                    && authentication.getPrincipal() instanceof OidcLogoutToken token
                    && token.getSessionId() != null) {
                revoked.revoke(token.getSessionId());
            }
        };
    }

    /** Stands before every request of a browser. */
    public Filter stillWelcome() {
        return new StillWelcome(revoked, clock);
    }
}

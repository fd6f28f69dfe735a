package org.bluelamp.identity;

import java.util.List;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Lets programs in that show an access token made out to {@code bluelamp-api}; the same rules as for people. */
@Component
@WithIssuer
class BearerDoor {

    static final String AUDIENCE = "bluelamp-api";

    private final IdentityProvider provider;
    private final ForceDirectory forces;
    private final OutsideBodies bodies;
    private final SignIn signIn;
    private final RevokedSessions revoked;

    BearerDoor(
            IdentityProvider provider,
            ForceDirectory forces,
            OutsideBodies bodies,
            SignIn signIn,
            RevokedSessions revoked) {
        this.provider = provider;
        this.forces = forces;
        this.bodies = bodies;
        this.signIn = signIn;
        this.revoked = revoked;
    }

    /** The provider's keys cannot be had, so no token can be checked. */
    static final class ProviderAway extends AuthenticationException {
        ProviderAway(Throwable cause) {
            super("The identity provider does not answer", cause);
        }
    }

    /** Checks signature, dates, issuer and audience. */
    JwtDecoder decoder() {
        var decoder = new SupplierJwtDecoder(this::discovered);
        return token -> {
            try {
                return decoder.decode(token);
            } catch (BadJwtException e) {
                throw e;
            } catch (JwtException | JwtDecoderInitializationException e) {
                throw new ProviderAway(e);
            }
        };
    }

    private JwtDecoder discovered() {
        var decoder = NimbusJwtDecoder.withIssuerLocation(provider.issuer()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(provider.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }

    AbstractAuthenticationToken enter(Jwt token) {
        var sid = token.getClaimAsString("sid");
        if (sid != null && revoked.contains(sid)) {
            throw new InvalidBearerTokenException("The session of this token has ended");
        }
        var vouched = Vouched.by(token.getClaims(), forces, bodies);
        var actor = signIn.known(vouched.force(), vouched.account(), vouched.roles());
        return new UsernamePasswordAuthenticationToken(actor, null, AuthorityUtils.NO_AUTHORITIES);
    }
}

package org.bluelamp.identity;

import java.util.List;
import org.bluelamp.identity.Actor.Holder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** One sign-in, two places: as the guest of another force, and at home again. */
public final class Travel {

    private Travel() {}

    /** Who this is where they belong. */
    public static Actor home(Authentication signedIn) {
        return switch (signedIn.getPrincipal()) {
            case Actor actor -> actor;
            case Holder holder -> holder.atHome();
            case null, default -> throw new IllegalArgumentException("Nobody is signed in");
        };
    }

    /** The same sign-in, at work as this actor: the one at home, or a guest. */
    public static Authentication as(Authentication signedIn, Actor actor) {
        if (signedIn instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof AccountUser user) {
            var there = user.as(actor);
            return new OAuth2AuthenticationToken(
                    there, there.getAuthorities(), token.getAuthorizedClientRegistrationId());
        }
        var atHome = home(signedIn);
        return new UsernamePasswordAuthenticationToken(
                actor.equals(atHome) ? actor : new Visitor(actor, atHome), null, authorities(actor));
    }

    private static List<GrantedAuthority> authorities(Actor actor) {
        return AuthorityUtils.createAuthorityList("ROLE_" + actor.role().name());
    }
}

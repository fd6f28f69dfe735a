package org.bluelamp.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who signed in with their own account: what the identity provider said, and who that is here. */
final class AccountUser extends DefaultOidcUser implements Actor.Holder {

    private final Actor actor;
    private final Actor atHome;
    private final Instant since;

    AccountUser(OidcIdToken token, Actor actor, Actor atHome, Instant since) {
        super(
                AuthorityUtils.createAuthorityList(actor.roles().stream()
                        .map(role -> "ROLE_" + role.name())
                        .toArray(String[]::new)),
                token);
        this.actor = actor;
        this.atHome = atHome;
        this.since = since;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Actor atHome() {
        return atHome;
    }

    /** The same sign-in with the work of another actor. */
    AccountUser as(Actor other) {
        return new AccountUser(getIdToken(), other, atHome, since);
    }

    /** When this sign-in began. */
    Instant since() {
        return since;
    }

    /** The identity provider's session, if it named one. */
    @Nullable String sid() {
        return getClaimAsString("sid");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountUser user && super.equals(other) && actor.equals(user.actor);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + actor.hashCode();
    }
}

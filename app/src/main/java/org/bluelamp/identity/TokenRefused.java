package org.bluelamp.identity;

import java.util.Locale;
import org.springframework.security.core.AuthenticationException;

/** The token is genuine, and what it says about its bearer gives them no place here. */
public final class TokenRefused extends AuthenticationException {

    /** Why. Each has its own words on the sign-in page, which say who can put it right. */
    public enum Reason {
        /** More than one organization: it is not said for which force the person is here. */
        TWO_FORCES,
        /** No organization, and no national role either. */
        NO_FORCE,
        /** The organization is no force of this portal's directory. */
        UNKNOWN_FORCE,
        /** A force, and no role in it that this portal knows. */
        NO_ROLE,
        /** A force and a national role: nobody sees a force's answers and the national figures in one session. */
        BOTH_PLANES;

        /** As it stands in addresses and texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    TokenRefused(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

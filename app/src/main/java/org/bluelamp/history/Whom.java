package org.bluelamp.history;

import java.time.Duration;
import java.util.Set;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;

/** Whom a list of people shows. */
public enum Whom implements Coded {
    ALL,
    /** Whoever decides, signs, reads everything, works for the nation, or comes as a guest, and still does as far as is known. */
    PRIVILEGED,
    /** Whoever has not signed in for {@link #DORMANT_AFTER}, but could. */
    DORMANT,
    /** Whoever the identity provider says to be out of the force, and who has not come in again since. */
    LEFT,
    /** Whoever has not been seen at all for {@link #GONE_AFTER}, though nobody said that they left. */
    GONE;

    public static final Duration DORMANT_AFTER = Duration.ofDays(90);
    public static final Duration GONE_AFTER = Duration.ofDays(365);

    static final Set<Role> PRIVILEGES = Set.of(
            Role.LEAD,
            Role.CHIEF,
            Role.AUDITOR,
            Role.DATA_PROTECTION,
            Role.ANALYST,
            Role.EDITOR,
            Role.NATIONAL_AUDITOR,
            Role.OPERATOR,
            Role.GUEST_AUDITOR,
            Role.GUEST_REVIEWER);

    /** Everybody where nobody is named; a code that there is not is refused. */
    public static Whom read(@Nullable String code) {
        return code == null || code.isBlank()
                ? ALL
                : Coded.find(Whom.class, code).orElseThrow(() -> Refused.field("show", "history.people.refused.show"));
    }
}

package org.bluelamp.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in their force, or in the national service. The order is the one in which a person's first role is chosen. */
public enum Role {
    LEAD("force-lead", false),
    CHIEF("chief-officer", false),
    CONTRIBUTOR("contributor", false),
    AUDITOR("force-auditor", false),
    /** Decides whether personal data is taken out of the record; independent of those who ask. */
    DATA_PROTECTION("data-protection-officer", false),
    ANALYST("national-analyst", true),
    EDITOR("national-editor", true),
    NATIONAL_AUDITOR("national-auditor", true),
    OPERATOR("operator", true),
    /** No person: a job of the portal, named in the history by its purpose. Never granted by a token. */
    SYSTEM("system", false);

    private final String claim;
    private final boolean national;

    Role(String claim, boolean national) {
        this.claim = claim;
        this.national = national;
    }

    /** The code by which the history and the API name this role, such as {@code national-auditor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the role works on the national plane and in no force. */
    public boolean national() {
        return national;
    }

    /** The role that a token's claim names; empty for a name that is not one of ours, and for {@link #SYSTEM}. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role != SYSTEM && role.claim.equals(claim))
                .findFirst();
    }

    /** The name of this role in Keycloak. */
    public String claim() {
        return claim;
    }
}

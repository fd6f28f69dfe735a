package org.bluelamp.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in their force, or in the national service. The order is the one in which a person's first role is chosen. */
public enum Role {
    LEAD("force-lead", Place.FORCE),
    CHIEF("chief-officer", Place.FORCE),
    CONTRIBUTOR("contributor", Place.FORCE),
    AUDITOR("force-auditor", Place.FORCE),
    /** Decides whether personal data is taken out of the record; independent of those who ask. */
    DATA_PROTECTION("data-protection-officer", Place.FORCE),
    ANALYST("national-analyst", Place.NATION),
    EDITOR("national-editor", Place.NATION),
    NATIONAL_AUDITOR("national-auditor", Place.NATION),
    OPERATOR("operator", Place.NATION),
    /** At home in a body outside the forces: may go to a force that let them in, and nothing else. */
    GUEST("guest", Place.OUTSIDE),
    /** In a force that let them in: reads its history, and nothing else. */
    GUEST_AUDITOR("guest-auditor", Place.VISIT),
    /** In a force that let them in: reads one area of its assessment with the evidence, and nothing else. */
    GUEST_REVIEWER("guest-reviewer", Place.VISIT),
    /** No person: a job of the portal, named in the history by its purpose. */
    SYSTEM("system", Place.PORTAL);

    /** Where a role is used. Those of a visit and of the portal itself are never granted by a token. */
    public enum Place {
        FORCE,
        NATION,
        OUTSIDE,
        VISIT,
        PORTAL
    }

    private final String claim;
    private final Place place;

    Role(String claim, Place place) {
        this.claim = claim;
        this.place = place;
    }

    public Place place() {
        return place;
    }

    /** The code by which the history and the API name this role, such as {@code national-auditor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the role works on the national plane and in no force. */
    public boolean national() {
        return place == Place.NATION;
    }

    /** Whether a person has the role in a force that let them in as a guest. */
    public boolean visiting() {
        return place == Place.VISIT;
    }

    /** The role of this place that a token's claim names; empty for a name that is not one of its roles. */
    static Optional<Role> ofClaim(String claim, Place place) {
        return Arrays.stream(values())
                .filter(role -> role.place == place && role.claim.equals(claim))
                .findFirst();
    }

    /** The name of this role in Keycloak. */
    public String claim() {
        return claim;
    }
}

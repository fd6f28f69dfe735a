package org.bluelamp.benchmark.attack;

import java.util.LinkedHashSet;
import java.util.Set;

/** What one family has tried and what it claims, until the judge looks. */
public final class Findings {

    private int tried;
    private final Set<Claim> claims = new LinkedHashSet<>();

    /** So many more values of other forces were gone after. */
    void tried(int values) {
        tried += values;
    }

    void claim(Claim claim) {
        claims.add(claim);
    }

    int tried() {
        return tried;
    }

    Set<Claim> claims() {
        return claims;
    }
}

package org.bluelamp.tenancy;

/** Who inspects a force. */
public enum Inspectorate implements Coded {
    HMICFRS,
    HMICS,
    CJINI;

    @Override
    public String code() {
        return name();
    }
}

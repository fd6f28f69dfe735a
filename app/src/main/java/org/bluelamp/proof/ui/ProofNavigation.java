package org.bluelamp.proof.ui;

import java.util.UUID;

/** The addresses of the pages of proof. */
public final class ProofNavigation {

    static final String EXPORTS = "exports";
    static final String BEFORE = "before";

    private ProofNavigation() {}

    public static String exports() {
        return EXPORTS;
    }

    /** The checkpoints that cover less than so many changes. */
    static String checkpointsBefore(long size) {
        return EXPORTS + "?" + BEFORE + "=" + size;
    }

    static String countersign(UUID checkpoint) {
        return EXPORTS + "/checkpoints/" + checkpoint;
    }
}

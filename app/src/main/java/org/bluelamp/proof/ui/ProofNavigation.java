package org.bluelamp.proof.ui;

import java.util.UUID;

/** The addresses of the pages of proof. */
public final class ProofNavigation {

    static final String EXPORTS = "exports";

    private ProofNavigation() {}

    public static String exports() {
        return EXPORTS;
    }

    static String countersign(UUID checkpoint) {
        return EXPORTS + "/checkpoints/" + checkpoint;
    }
}

package org.bluelamp.identity;

import org.springframework.security.access.AccessDeniedException;

/** A guest's grant has ended or was withdrawn: the force that they visited opens nothing to them any longer. */
public final class VisitOver extends AccessDeniedException {

    private static final long serialVersionUID = 1;

    public VisitOver() {
        super("The grant has ended");
    }
}

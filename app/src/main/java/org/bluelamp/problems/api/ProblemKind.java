package org.bluelamp.problems.api;

import java.util.Locale;

/** The kinds of problem, each with its status. Their texts are {@code problems.KIND.title} and {@code problems.KIND.detail}. */
public enum ProblemKind {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ABSENT(404),
    METHOD(405),
    UNACCEPTABLE(406),
    STALE(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    REFUSED(422),
    PRECONDITION(428),
    FAILED(500),
    AWAY(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Permanent; what a program may compare. */
    String type() {
        return "urn:bluelamp:problem:" + word();
    }

    String text(String part) {
        return "problems." + word() + "." + part;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

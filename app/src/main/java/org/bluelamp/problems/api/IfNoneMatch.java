package org.bluelamp.problems.api;

/** {@code If-None-Match: *}: the caller says that it creates. Left out, the answer is 428. */
public record IfNoneMatch() {

    /** Called by Spring for a {@code @RequestHeader} of this type. */
    public static IfNoneMatch valueOf(String header) {
        if (!header.strip().equals("*")) {
            throw Malformed.value("If-None-Match");
        }
        return new IfNoneMatch();
    }
}

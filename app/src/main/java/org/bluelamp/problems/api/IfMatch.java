package org.bluelamp.problems.api;

import java.util.regex.Pattern;

/**
 * The version that the caller saw, from the header {@code If-Match: "3"}. Left out, the answer is 428; not the version that
 * is saved now, 412.
 */
public record IfMatch(int version) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    /** Called by Spring for a {@code @RequestHeader} of this type. A list, a weak tag and {@code *} name no one version. */
    public static IfMatch valueOf(String header) {
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw Malformed.value("If-Match");
        }
        return new IfMatch(Integer.parseInt(tag.group(1)));
    }
}

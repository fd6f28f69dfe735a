package org.bluelamp.problems.api;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry their version as an ETag, for the next {@link IfMatch}. */
public final class Versioned {

    private Versioned() {}

    public static <T> ResponseEntity<T> ok(T body, int version) {
        return ResponseEntity.ok().eTag(Integer.toString(version)).body(body);
    }

    /** @param address where it now stands, such as {@code /api/v1/cycles/…} */
    public static <T> ResponseEntity<T> created(String address, T body, int version) {
        return ResponseEntity.created(URI.create(address))
                .eTag(Integer.toString(version))
                .body(body);
    }
}

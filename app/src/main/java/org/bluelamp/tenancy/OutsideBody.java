package org.bluelamp.tenancy;

import java.util.Map;

/**
 * A body that is no force and whose people a force may let in as guests.
 *
 * @param code permanent, and no force's; stands in pins and records as the home of its people
 * @param personas in a demonstration its invented people by role word; empty elsewhere
 */
public record OutsideBody(String code, Kind kind, LocalText name, Map<String, String> personas) {

    /** What the body is to a force. */
    public enum Kind implements Coded {
        INSPECTORATE,
        INTERNAL_AUDIT
    }
}

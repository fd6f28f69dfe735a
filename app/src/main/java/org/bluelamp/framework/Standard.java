package org.bluelamp.framework;

import java.util.List;
import java.util.Set;
import org.bluelamp.tenancy.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One statement that a force rates itself against.
 *
 * @param code unique in its edition, such as {@code MH07}
 * @param label a few words, for lists
 * @param help how to judge it
 * @param evidence hints at what would show it
 * @param core a legal duty, or critical to safety
 * @param appliesWith the capability without which a force may answer "not applicable", with its reason; none if it
 *     applies to every force
 */
public record Standard(
        String code,
        LocalText label,
        LocalText statement,
        LocalText help,
        List<LocalText> evidence,
        boolean core,
        @Nullable String appliesWith,
        Tags tags) {

    public Standard {
        evidence = List.copyOf(evidence);
    }

    /** Whether a force with these capabilities has to answer it with a level. */
    public boolean asks(Set<String> capabilities) {
        return appliesWith == null || capabilities.contains(appliesWith);
    }

    /** Whether a force may say, with its reason, that it does not apply: only where it hangs on a capability. */
    public boolean mayNotApply() {
        return appliesWith != null;
    }
}

package org.bluelamp.history.spi;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.tenancy.ForceOwned;

/** What a room to the right knows about what was taken out of the history, and what must stay in it. */
public interface Erasures {

    /** Stands in a text in the place of what was taken out. */
    String MARKER = ForceOwned.REDACTED;

    /** What became of each of these redactions and disposals: "redacted, 25 November 2026, typed by mistake". */
    Map<UUID, String> tell(Collection<UUID> erasures, Wording words);

    /**
     * Where whoever is at work may ask that something be taken out of this change; empty if they may not, or nothing can be.
     *
     * @param columns those that it shows
     */
    Optional<String> asking(Change change, Collection<String> columns);

    /** Where whoever is at work may have the record of this change held; empty if they may not, or it is of no record. */
    Optional<String> holding(Change change);
}

package org.bluelamp.proof.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.proof.format.Seal;
import org.bluelamp.proof.format.SealedChange;
import org.jspecify.annotations.Nullable;

/** What passed by while an export was written: for the page that people read. */
final class Summary {

    /** What was changed and how, by their codes. */
    record Kind(String entity, String operation) {}

    private final Map<Kind, Long> byKind = new HashMap<>();
    private final Map<String, Long> byPerson = new TreeMap<>();
    private long changes;
    private long seals;
    private long gone;
    private @Nullable String from;
    private @Nullable String to;

    void change(SealedChange change) {
        changes++;
        byKind.merge(new Kind(change.entity(), change.operation()), 1L, Long::sum);
        byPerson.merge(change.person() == null ? "" : change.person(), 1L, Long::sum);
        gone += change.gone() == null ? 0 : 1;
        if (from == null || change.at().compareTo(from) < 0) {
            from = change.at();
        }
        if (to == null || change.at().compareTo(to) > 0) {
            to = change.at();
        }
    }

    void seal(Seal seal) {
        seals++;
    }

    long changes() {
        return changes;
    }

    long seals() {
        return seals;
    }

    long gone() {
        return gone;
    }

    /** In no order. */
    Map<Kind, Long> byKind() {
        return byKind;
    }

    /** Counts by the id of whoever did it; what no person did stands under the empty text. */
    Map<String, Long> byPerson() {
        return byPerson;
    }

    @Nullable String from() {
        return from;
    }

    @Nullable String to() {
        return to;
    }
}

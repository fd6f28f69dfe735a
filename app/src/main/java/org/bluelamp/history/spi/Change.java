package org.bluelamp.history.spi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the history, as the database wrote it.
 *
 * @param person who did it; none for a job of the portal and for somebody at a database prompt
 * @param role the role they were using; {@code system} for a job, {@code database} for somebody at a prompt
 * @param homeForce the force they belong to
 * @param request the number under which the portal worked for them
 * @param purpose {@code use}, what the job is for, or the login at the prompt
 * @param entity the table, or what an event was told of
 * @param record the id of the row, if it has one
 * @param operation {@code insert}, {@code update}, {@code delete}, or an event such as {@code opened}
 * @param hash the fingerprint of the payload, in hexadecimal
 * @param before the fields of the row before; empty for a new row and for an event
 * @param after the fields of the row after, or an event's detail; empty for a deleted row
 * @param gone the redaction or disposal that took something of the payload last; null where it is whole
 * @param sealed where it stands in the sealed log; null while it waits for its seal
 */
public record Change(
        UUID id,
        Instant at,
        @Nullable UUID person,
        String role,
        String homeForce,
        String request,
        String purpose,
        String entity,
        @Nullable UUID record,
        String operation,
        String hash,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable UUID gone,
        @Nullable Sealed sealed) {

    public static final String INSERT = "insert";
    public static final String UPDATE = "update";
    public static final String DELETE = "delete";

    public Change {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** The field before, or null when it was empty. */
    public @Nullable String before(String field) {
        return before.get(field);
    }

    /** The field after, or null when it is empty. */
    public @Nullable String after(String field) {
        return after.get(field);
    }

    /** The field after, or before for a deleted row; empty when it had no value. */
    public String of(String field) {
        var value = after.isEmpty() ? before.get(field) : after.get(field);
        return value == null ? "" : value;
    }

    public boolean changed(String field) {
        return !Objects.equals(before.get(field), after.get(field));
    }

    /** Whether this is an event (opened, exported) and no change of a row. */
    public boolean event() {
        return !operation.equals(INSERT) && !operation.equals(UPDATE) && !operation.equals(DELETE);
    }

    /** Whether all that it said was taken, under the retention schedule. */
    public boolean disposed() {
        return gone != null && before.isEmpty() && after.isEmpty();
    }

    /** Whether nothing is left of what it changed: so is the change by which a redaction came to the record itself. */
    public boolean struck() {
        return gone != null
                && operation.equals(UPDATE)
                && !disposed()
                && fields().stream().allMatch(field -> field.field().equals("version"));
    }

    /** The fields that differ, by name. */
    public List<FieldChange> fields() {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(this::changed)
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }
}

package org.bluelamp.history.api;

import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.history.ChangeFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The query parameters that choose changes; what is left out asks for all. A role, operation, interest, area or question that
 * there is not is refused, with the codes that there are.
 *
 * @param from first day, in the United Kingdom
 * @param to last day, included
 * @param role a role's code, {@code system} for jobs, {@code database} for somebody at a prompt
 * @param entity a table, or what an event is told of; one that there is not finds nothing
 * @param operation {@code insert}, {@code update}, {@code delete}, {@code opened}, {@code exported} and so on
 * @param interest {@code assessment}, {@code evidence}, {@code people}, {@code reads} and so on
 * @param area an area of the force's latest edition of the framework
 * @param question a saved question
 */
record FilterAsked(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable UUID person,
        @Nullable String role,
        @Nullable String entity,
        @Nullable UUID record,
        @Nullable String operation,
        @Nullable String interest,
        @Nullable String area,
        @Nullable String question) {

    ChangeFilter filter() {
        return new ChangeFilter(from, to, person, role, entity, record, operation, interest, area, question);
    }
}

package org.bluelamp.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; null asks for all. The same names stand in addresses and in the API. Whether there is such a
 * role, operation, interest, area or question is seen when it is asked: one that there is not is refused.
 *
 * @param from first day, in the United Kingdom
 * @param to last day, included
 * @param role a role's code, {@code system} for jobs, {@code database} for somebody at a prompt; see {@link FilterCodes}
 * @param entity a table, or what an event is told of
 * @param operation one of {@link FilterCodes#OPERATIONS}
 * @param interest the code of an interest: {@code assessment}, {@code evidence}, {@code reads} and so on
 * @param area the code of an area of the force's latest edition of the framework
 * @param question the code of a saved question
 */
public record ChangeFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID person,
        @Nullable String role,
        @Nullable String entity,
        @Nullable UUID record,
        @Nullable String operation,
        @Nullable String interest,
        @Nullable String area,
        @Nullable String question) {

    /** What a filter can be asked for. */
    public static final Set<String> NAMES =
            Set.of("from", "to", "person", "role", "entity", "record", "operation", "interest", "area", "question");

    /** Everything. */
    public static final ChangeFilter NONE =
            new ChangeFilter(null, null, null, null, null, null, null, null, null, null);

    public ChangeFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refused.field("to", "history.filter.refused.order");
        }
    }

    /** All changes of one record. */
    public static ChangeFilter ofRecord(String entity, UUID record) {
        return new ChangeFilter(null, null, null, null, entity, record, null, null, null, null);
    }

    /** All that one person did. */
    public static ChangeFilter ofPerson(UUID person) {
        return new ChangeFilter(null, null, person, null, null, null, null, null, null, null);
    }

    /** Everything from this day on. */
    public static ChangeFilter ofDaysSince(LocalDate from) {
        return new ChangeFilter(from, null, null, null, null, null, null, null, null, null);
    }

    /** What a saved question finds, from this day on. */
    public static ChangeFilter ofQuestion(String question, @Nullable LocalDate from) {
        return new ChangeFilter(from, null, null, null, null, null, null, null, null, question);
    }

    /** The filter that an address or a request asks for. A value that cannot be read is refused by its name. */
    public static ChangeFilter read(UnaryOperator<@Nullable String> parameter) {
        return new ChangeFilter(
                read(parameter, "from", LocalDate::parse),
                read(parameter, "to", LocalDate::parse),
                read(parameter, "person", UUID::fromString),
                read(parameter, "role", Function.identity()),
                read(parameter, "entity", Function.identity()),
                read(parameter, "record", UUID::fromString),
                read(parameter, "operation", Function.identity()),
                read(parameter, "interest", Function.identity()),
                read(parameter, "area", Function.identity()),
                read(parameter, "question", Function.identity()));
    }

    /** The parameters that {@link #read} reads, only those asked for. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(parameters, "person", person);
        put(parameters, "role", role);
        put(parameters, "entity", entity);
        put(parameters, "record", record);
        put(parameters, "operation", operation);
        put(parameters, "interest", interest);
        put(parameters, "area", area);
        put(parameters, "question", question);
        return parameters;
    }

    @Nullable Instant since() {
        return from == null ? null : UkDay.start(from);
    }

    @Nullable Instant until() {
        return to == null ? null : UkDay.end(to);
    }

    private static <T> @Nullable T read(
            UnaryOperator<@Nullable String> parameter, String name, Function<String, T> parse) {
        var value = parameter.apply(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return parse.apply(value);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Refused.field(name, "history.filter.refused." + (name.length() > 4 ? "id" : "day"));
        }
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}

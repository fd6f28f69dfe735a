package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.history.spi.Change;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** No auditor reads a day or a moment as the database writes it, of any table that there is. */
@PortalTest
class DaysInWordsTest {

    private static final String MOMENT = "2026-11-27T00:38:41.033292+00:00";
    private static final String DAY = "2026-11-27";

    @Autowired
    private FieldTelling fields;

    @Autowired
    private Telling telling;

    /** Found by their types, so that a new column is told in words or the build fails. */
    @TestFactory
    Stream<DynamicTest> tellsEachInWords() throws SQLException {
        try (var portal = AtThePrompt.superuser()) {
            var columns = portal.ask("""
                    select distinct c.table_name || ' ' || c.column_name || ' ' || c.data_type
                    from information_schema.columns c
                    join information_schema.triggers t on t.event_object_table = c.table_name
                    where c.table_schema = 'public' and t.trigger_name = 'record_change'
                      and c.data_type in ('date', 'timestamp with time zone') order by 1""");
            assertThat(columns).hasSizeGreaterThan(20).anyMatch(column -> column.endsWith(" date"));
            return columns.stream()
                    .map(column -> column.split(" ", 3))
                    .map(column -> DynamicTest.dynamicTest(
                            column[0] + "." + column[1],
                            () -> assertThat(told(column[0], column[1], column[2].equals("date") ? DAY : MOMENT))
                                    .doesNotContain(DAY)));
        }
    }

    private String told(String table, String column, String value) {
        var change = new Change(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                "",
                "",
                "",
                "",
                table,
                null,
                Change.UPDATE,
                "",
                Map.of(),
                Map.of(column, value),
                null,
                null);
        return fields.fields(change, change.fields(), new Names(Map.of()), telling.wording(Locale.UK))
                .toString();
    }
}

package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.Test;

class ChangeFilterTest {

    private static ChangeFilter read(Map<String, String> parameters) {
        return ChangeFilter.read(parameters::get);
    }

    @Test
    void standsInAnAddressAsItIsReadFromOne() {
        var parameters = Map.of(
                "from", "2026-11-16",
                "to", "2026-11-22",
                "person", UUID.randomUUID().toString(),
                "role", "lead",
                "entity", "answer",
                "record", UUID.randomUUID().toString(),
                "operation", "update",
                "interest", "answers");
        assertThat(read(parameters).parameters()).isEqualTo(parameters);
        assertThat(read(Map.of()).parameters()).isEmpty();
        assertThat(read(Map.of("role", " "))).isEqualTo(ChangeFilter.NONE);
    }

    @Test
    void takesDaysAsTheyAreInTheUnitedKingdomBothIncluded() {
        var summer = read(Map.of("from", "2026-07-01", "to", "2026-07-01"));
        assertThat(summer.since()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(summer.until()).isEqualTo(Instant.parse("2026-07-01T23:00:00Z"));
        var autumn = read(Map.of("from", "2026-10-25", "to", "2026-10-25"));
        assertThat(autumn.since()).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(autumn.until()).isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
    }

    @Test
    void refusesByNameWhatCannotBeRead() {
        for (var name : new String[] {"from", "to", "person", "record"}) {
            assertThatThrownBy(() -> read(Map.of(name, "x")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo(name));
        }
        assertThatThrownBy(() -> read(Map.of("from", "2026-11-22", "to", "2026-11-21")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("to"));
    }

    @Test
    void goesOnWhereAnAddressSaysAndFromTheTopWhereItSaysNothing() {
        var cursor = new ChangeCursor(Instant.parse("2026-11-22T14:02:00.123456Z"), UUID.randomUUID());
        assertThat(ChangeCursor.parse(cursor.text())).contains(cursor);
        for (var text : new String[] {null, "", "x", "_", "2026_1", "2026-11-22T14:02:00Z_"}) {
            assertThat(ChangeCursor.parse(text)).isEmpty();
        }
    }
}

package org.bluelamp.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.Test;

class GuestGrantTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
    private static final UUID LEAD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final GuestGrant grant = new GuestGrant(
            new Invitation("audit", "inspectorate", " Rhian.Voss ", " To inspect ", FIRST, FIRST.plusDays(9)),
            null,
            LEAD,
            NOW);

    @Test
    void keepsWhatWasAskedForAsAccountsAreCompared() {
        assertThat(grant.account()).isEqualTo("rhian.voss");
        assertThat(grant.reason()).isEqualTo("To inspect");
        assertThat(grant.purpose()).isEqualTo(Purpose.AUDIT);
    }

    @Test
    void holdsFromItsFirstDayToItsLast() {
        assertThat(grant.standing(FIRST.minusDays(1))).isEqualTo(Standing.TO_COME);
        assertThat(grant.standing(FIRST)).isEqualTo(Standing.HOLDS);
        assertThat(grant.standing(FIRST.plusDays(9))).isEqualTo(Standing.HOLDS);
        assertThat(grant.standing(FIRST.plusDays(10))).isEqualTo(Standing.OVER);
    }

    @Test
    void belongsToWhoeverCameFirst() {
        var person = UUID.randomUUID();
        grant.welcome("sub-1", person);
        grant.welcome("sub-1", person);
        assertThat(grant.person()).contains(person);
        refused("guests.refused.somebody-else", () -> grant.welcome("sub-2", UUID.randomUUID()));
    }

    @Test
    void isWithdrawnOnceWithAReasonAndBeforeItIsOver() {
        refused("guests.refused.no-reason", () -> grant.withdraw(" ", LEAD, NOW, FIRST));
        refused("guests.refused.long", () -> grant.withdraw("x".repeat(1001), LEAD, NOW, FIRST));
        refused("guests.refused.over", () -> grant.withdraw("Late", LEAD, NOW, FIRST.plusDays(10)));
        grant.withdraw("Their work is done", LEAD, NOW, FIRST);
        assertThat(grant.standing(FIRST)).isEqualTo(Standing.WITHDRAWN);
        refused("guests.refused.withdrawn", () -> grant.withdraw("Again", LEAD, NOW, FIRST));
    }

    private static void refused(String text, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.text()).isEqualTo(text));
    }
}

package org.bluelamp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Instant OPENS = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant BASELINE = Instant.parse("2026-10-16T16:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-18T17:00:00Z");
    private static final Instant FREEZES = Instant.parse("2027-01-15T17:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MOMENT = Duration.ofNanos(1000);

    private final Cycle cycle = new Cycle(" Cycle 2026 ", "e-1", new CycleDates(OPENS, BASELINE, CLOSES, FREEZES));

    @Test
    void takesAnswersFromTheOpeningUntilJustBeforeTheClose() {
        cycle.open();
        assertThat(cycle.takesAnswers(OPENS.minus(MOMENT))).isFalse();
        assertThat(cycle.takesAnswers(OPENS)).isTrue();
        assertThat(cycle.takesAnswers(CLOSES.minus(MOMENT))).isTrue();
        assertThat(cycle.takesAnswers(CLOSES)).isFalse();
    }

    @Test
    void takesLateSubmissionsUntilItIsFrozen() {
        cycle.open();
        assertThat(cycle.takesSubmissions(OPENS.minus(MOMENT))).isFalse();
        assertThat(cycle.takesSubmissions(CLOSES.plus(DAY))).isTrue();
        assertThat(cycle.takesSubmissions(FREEZES.plus(DAY))).isTrue();
        cycle.freeze(FREEZES.plus(DAY));
        assertThat(cycle.takesSubmissions(FREEZES.plus(DAY))).isFalse();
    }

    @Test
    void takesNothingWhileItIsOnlyPlanned() {
        assertThat(cycle.takesAnswers(BASELINE)).isFalse();
        assertThat(cycle.takesSubmissions(BASELINE)).isFalse();
    }

    @Test
    void opensOnce() {
        cycle.open();
        assertThat(cycle.state()).isEqualTo(CycleState.OPEN);
        refused(null, cycle::open);
    }

    @Test
    void givesMoreTimeAndNeverLess() {
        cycle.open();
        refused("closes", () -> cycle.extend(CLOSES.minus(DAY), FREEZES));
        refused("freezes", () -> cycle.extend(CLOSES, FREEZES.minus(DAY)));
        refused("closes", () -> cycle.extend(CLOSES, FREEZES));
        refused("freezes", () -> cycle.extend(FREEZES, FREEZES));
        assertThat(cycle.closes()).isEqualTo(CLOSES);
        cycle.extend(CLOSES.plus(DAY), FREEZES);
        assertThat(cycle.closes()).isEqualTo(CLOSES.plus(DAY));
        assertThat(cycle.freezes()).isEqualTo(FREEZES);
    }

    @Test
    void freezesOnlyAfterItHasClosedAndForGood() {
        refused(null, () -> cycle.freeze(FREEZES));
        cycle.open();
        refused(null, () -> cycle.freeze(CLOSES.minus(MOMENT)));
        cycle.freeze(CLOSES);
        assertThat(cycle.state()).isEqualTo(CycleState.FROZEN);
        refused(null, () -> cycle.freeze(FREEZES));
        refused(null, () -> cycle.extend(CLOSES.plus(DAY), FREEZES));
        refused(null, cycle::open);
    }

    @Test
    void refusesDatesThatAreNotInOrder() {
        refused("baseline", () -> new CycleDates(OPENS, OPENS, CLOSES, FREEZES));
        refused("closes", () -> new CycleDates(OPENS, BASELINE, BASELINE, FREEZES));
        refused("freezes", () -> new CycleDates(OPENS, BASELINE, CLOSES, CLOSES));
    }

    @Test
    void hasATitleOfReasonableLength() {
        assertThat(cycle.title()).isEqualTo("Cycle 2026");
        var dates = new CycleDates(OPENS, BASELINE, CLOSES, FREEZES);
        refused("title", () -> new Cycle("  ", "e-1", dates));
        refused("title", () -> new Cycle("x".repeat(121), "e-1", dates));
    }

    private static void refused(String field, Runnable verb) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(verb::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}

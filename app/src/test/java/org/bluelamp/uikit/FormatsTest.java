package org.bluelamp.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dates and numbers as they are written everywhere. */
@ExtendWith(OnScreen.class)
class FormatsTest {

    private static final Instant AFTERNOON = Instant.parse("2026-11-22T14:02:00Z");

    @Test
    void writesMonthsInWords() {
        assertThat(DateText.moment(AFTERNOON)).isEqualTo("22 November 2026, 14:02");
        assertThat(DateText.weekday(LocalDate.of(2026, 11, 22))).isEqualTo("Sunday 22 November 2026");
    }

    @Test
    void writesWelshMonths() {
        OnScreen.speaks(Texts.WELSH);
        assertThat(DateText.moment(AFTERNOON)).isEqualTo("22 Tachwedd 2026, 14:02");
        assertThat(DateText.range(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 2, 2)))
                .isEqualTo("30 Ionawr i 2 Chwefror 2026");
    }

    @Test
    void usesTheClockOfTheUnitedKingdom() {
        assertThat(DateText.moment(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("2 July 2026, 00:30");
    }

    @Test
    void saysTheTimeAloneToday() {
        Clock evening = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
        Clock nextDay = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        assertThat(DateText.recent(AFTERNOON, evening)).isEqualTo("14:02");
        assertThat(DateText.recent(AFTERNOON, nextDay)).isEqualTo("22 November 2026, 14:02");
    }

    @Test
    void shortensARangeWithinItsMonthAndYear() {
        assertThat(DateText.range(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22)))
                .isEqualTo("16 to 22 November 2026");
        assertThat(DateText.range(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 2)))
                .isEqualTo("30 October to 2 November 2026");
        assertThat(DateText.range(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)))
                .isEqualTo("30 December 2026 to 2 January 2027");
        assertThat(DateText.range(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 30)))
                .isEqualTo("30 December 2026");
    }

    @Test
    void separatesThousands() {
        assertThat(Numbers.whole(3_411)).isEqualTo("3,411");
        assertThat(Numbers.of(66, 93)).isEqualTo("66 of 93");
    }

    @Test
    void saysAHundredPercentOnlyOfAll() {
        assertThat(Numbers.share(66, 93)).isEqualTo(71);
        assertThat(Numbers.share(199, 200)).isEqualTo(99);
        assertThat(Numbers.share(1, 1_000)).isEqualTo(1);
        assertThat(Numbers.share(200, 200)).isEqualTo(100);
        assertThat(Numbers.share(0, 0)).isZero();
    }
}

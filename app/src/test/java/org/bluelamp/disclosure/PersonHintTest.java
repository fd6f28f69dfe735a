package org.bluelamp.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.disclosure.PersonHint.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonHintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Led by PC Hollis since May | RANK_AND_NAME | PC Hollis",
                "ask Sergeant O’Neil first | RANK_AND_NAME | Sergeant O’Neil",
                "collar number 4471 was off | COLLAR_NUMBER | collar number 4471",
                "PC 1234 went home | COLLAR_NUMBER | PC 1234",
                "NI AB 12 34 56 C on file | NATIONAL_INSURANCE | AB 12 34 56 C",
                "write to jo.bloggs@force.police.uk now | EMAIL | jo.bloggs@force.police.uk",
                "ring 07700 900123 | PHONE | 07700 900123",
                "DOB 12/03/1980 | DATE_OF_BIRTH | DOB 12/03/1980",
            })
    void spotsWhatLooksLikeAPerson(String text, Kind kind, String excerpt) {
        assertThat(PersonHint.in(text)).contains(new PersonHint(kind, excerpt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Constables and sergeants in response teams",
                "The PC and laptop refresh in 2026 covers 4,000 devices",
                "Reviewed on 12 March 2026 by the wellbeing board",
                "Uptake rose from 35% to 48% in POLIT and digital forensics",
                "Standard MH07 needs two items from the last 24 months",
                ""
            })
    void leavesRolesDatesAndFiguresAlone(String text) {
        assertThat(PersonHint.in(text)).isEmpty();
    }
}

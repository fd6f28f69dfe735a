package org.bluelamp.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    private static final FreeText REASON = new FreeText("reason", 60, "refused.missing", "refused.long");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n "})
    void refusesNothing(String given) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> REASON.of(given))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"))
                .satisfies(refused -> assertThat(refused.text()).isEqualTo("refused.missing"));
    }

    @Test
    void keepsWhatFitsWithoutTheSpaceAroundIt() {
        assertThat(REASON.of("  " + "x".repeat(60) + "\n")).isEqualTo("x".repeat(60));
        assertThat(REASON.refusal("x".repeat(61)))
                .hasValueSatisfying(refused -> assertThat(refused.text()).isEqualTo("refused.long"))
                .hasValueSatisfying(refused -> assertThat(refused.parameters()).containsExactly(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "In lines\nand paragraphs\r\n\r\n\twith tabs",
                "Siân – “ie” 🙂 👩‍🚒",
                "نعم",
            })
    void takesAnyScriptAndSignInLines(String text) {
        assertThatNoException().isThrownBy(() -> FreeText.check("comment", text));
    }

    @Test
    void takesNone() {
        assertThatNoException().isThrownBy(() -> FreeText.check("comment", null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0xB, 0x1B, 0x7F, 0x85, 0xD83D, 0xDE42})
    void refusesWhatNoScreenShowsAndSaysWhereItIs(int sign) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> FreeText.check("comment", "The highest-exposure roles\ncome first" + (char) sign + "."))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("comment");
                    assertThat(refused.text()).isEqualTo("problems.refused.unseen");
                    assertThat(refused.parameters()).containsExactly("ure roles come first");
                });
    }

    @Test
    void saysThatItStandsFirst() {
        assertThat(REASON.refusal(" \u0000Agreed").orElseThrow().text()).isEqualTo("problems.refused.unseen.first");
    }

    @Test
    void cutsNoSignInTwo() {
        assertThat(REASON.refusal("🙂".repeat(29) + "\u0007").orElseThrow().parameters())
                .containsExactly("🙂".repeat(20));
    }
}

package org.bluelamp.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

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
        assertThat(FreeText.refusal("comment", null)).isEmpty();
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
        assertThat(FreeText.refusal("reason", " \u0000Agreed").orElseThrow().text())
                .isEqualTo("problems.refused.unseen.first");
    }

    @Test
    void cutsNoSignInTwo() {
        assertThat(FreeText.refusal("reason", "🙂".repeat(30) + "\u0007")
                        .orElseThrow()
                        .parameters())
                .containsExactly("🙂".repeat(20));
    }
}

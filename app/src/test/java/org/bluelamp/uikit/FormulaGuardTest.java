package org.bluelamp.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "=HYPERLINK(\"x\")"
            })
    void disarmsWhatASpreadsheetWouldRun(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesWordsAlone() {
        assertThat(FormulaGuard.guarded("Rated MH07 Working, was Starting"))
                .isEqualTo("Rated MH07 Working, was Starting");
        assertThat(FormulaGuard.guarded("a=b")).isEqualTo("a=b");
        assertThat(FormulaGuard.guarded("")).isEmpty();
    }
}

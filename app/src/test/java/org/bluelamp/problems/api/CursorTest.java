package org.bluelamp.problems.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant AT = Instant.parse("2026-11-22T14:02:00.123456Z");
    private static final UUID ID = UUID.fromString("0c8b2f4e-6a1d-4b39-9d5e-3f7a1c2b4d6e");

    @Test
    void readsWhatItWrote() {
        var read = Cursor.parse(Cursor.after(AT, ID).text(), 2);
        assertThat(read.instant(0)).isEqualTo(AT);
        assertThat(read.uuid(1)).isEqualTo(ID);
        assertThat(Cursor.parse(Cursor.after("ŵ/+?").text(), 1).code(0)).isEqualTo("ŵ/+?");
    }

    @Test
    void standsInAnAddressAsItIs() {
        assertThat(Cursor.after(AT, ID).text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "not a cursor", "AAAA", "////", "_w", "' or 1=1 --"})
    void refusesWhatItDidNotWrite(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> {
            var cursor = Cursor.parse(text, 2);
            cursor.instant(0);
        });
    }

    @Test
    void refusesKeysThatAreNotWhatTheyShouldBe() {
        var text = Base64.getUrlEncoder().encodeToString("yesterday\u001fnobody".getBytes(StandardCharsets.UTF_8));
        var cursor = Cursor.parse(text, 2);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> cursor.instant(0));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> cursor.uuid(1));
    }

    @Test
    void saysWhetherThereIsMore() {
        var asked = new PageAsked(2, null);
        var rows = IntStream.range(0, asked.rows()).boxed().toList();
        var page = Page.of(rows, asked, row -> Cursor.after("row " + row), row -> row);
        assertThat(page.items()).containsExactly(0, 1);
        assertThat(Cursor.parse(page.next(), 1).code(0)).isEqualTo("row 1");
        assertThat(Page.of(List.of(0, 1), asked, row -> Cursor.after("x"), row -> row)
                        .next())
                .isNull();
        assertThat(Page.of(List.<Integer>of(), asked, row -> Cursor.after("x"), row -> row)
                        .items())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201, Integer.MAX_VALUE})
    void boundsTheSizeOfAPage(int limit) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new PageAsked(limit, null).size());
    }

    @Test
    void readsOneStrongTagAndNothingElse() {
        assertThat(IfMatch.valueOf("\"12\"").version()).isEqualTo(12);
        for (var other : List.of("12", "W/\"12\"", "*", "\"1\", \"2\"", "\"-1\"", "\"99999999999\"", "")) {
            assertThatExceptionOfType(Malformed.class).isThrownBy(() -> IfMatch.valueOf(other));
        }
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> IfNoneMatch.valueOf("\"1\""));
    }
}

package org.bluelamp.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static String marked(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static void assertDiff(String before, String after) {
        var diff = WordDiff.of(before.replaceAll("[\\[\\]]", ""), after.replaceAll("[\\[\\]]", ""));
        assertThat(marked(diff.before())).isEqualTo(before);
        assertThat(marked(diff.after())).isEqualTo(after);
    }

    @Test
    void marksTheWordThatWasChanged() {
        assertDiff(
                "Schedule [drafted] with occupational health in March.",
                "Schedule [agreed] with occupational health in March.");
    }

    @Test
    void marksASentenceThatWentAndOneThatCame() {
        assertDiff("Six-monthly with interview.[ Others to follow.]", "Six-monthly with interview.");
        assertDiff("Six-monthly.", "Six-monthly[, yearly for others. Call handling starts in January].");
    }

    @Test
    void marksNeighboursAsOne() {
        assertDiff("a [b c] d", "a [x y] d");
    }

    @Test
    void marksAllOrNothing() {
        assertDiff("same", "same");
        assertDiff("", "[new text]");
        assertDiff("[old text]", "");
        assertThat(WordDiff.of("", "").before()).isEmpty();
    }

    @Test
    void losesNothingOfATextTooLongToCompareWordByWord() {
        var before = "start " + "a b ".repeat(2000) + "end";
        var after = "start " + "c d ".repeat(2000) + "end";
        var diff = WordDiff.of(before, after);
        assertThat(diff.before().stream().map(WordDiff.Piece::text).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(diff.after().stream().map(WordDiff.Piece::text).collect(Collectors.joining()))
                .isEqualTo(after);
        assertThat(diff.before()).hasSize(3);
    }
}

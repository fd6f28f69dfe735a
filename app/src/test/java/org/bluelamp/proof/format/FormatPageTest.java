package org.bluelamp.proof.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked example of docs/history-format.md: the page is what others compute by, so it must be right to the last digit. */
class FormatPageTest {

    private static final String FORCE = "northmoor";

    private final Hashes hashes = new Hashes();
    private String page;
    private List<String> example;

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(
                Path.of(System.getProperty("bluelamp.root", "..")).resolve("docs/history-format.md"));
        example = page.substring(page.indexOf("## A worked example"))
                .lines()
                .filter(line -> line.startsWith("    ") || line.isEmpty())
                .map(String::stripIndent)
                .toList();
    }

    @Test
    void hashesPayloadsLeavesAndTheSealAsThePageSays() throws Exception {
        var tree = new Frontier(hashes);
        for (var n : List.of(1, 2)) {
            var change = change(n);
            assertThat(Hashes.hex(hashes.payload(Hashes.bytes(change.salt()), change.before(), change.after())))
                    .isEqualTo(change.hash());
            var leaf = hashes.leaf(FORCE, change);
            assertThat(page).contains("| leaf " + n + " | `" + Hashes.hex(leaf) + "` |");
            tree.add(leaf);
        }
        var first = change(1);
        assertThat(page).contains("`" + Hashes.hex(hashes.item(first.id(), first.before(), first.after())) + "`");

        var seal = seal();
        assertThat(Hashes.hex(tree.root())).isEqualTo(seal.root());
        assertThat(Hashes.hex(hashes.seal(FORCE, seal))).isEqualTo(seal.hash());
    }

    @Test
    void signsTheCheckpointAsThePageSays() throws Exception {
        var note = SignedNote.parse(example.stream()
                .dropWhile(line -> !line.startsWith("blue-lamp/") || line.contains("+"))
                .takeWhile(line -> !line.contains("+0") || line.startsWith("—"))
                .limit(7)
                .collect(Collectors.joining("\n", "", "\n")));
        var key = NoteKey.parse(example.stream()
                .filter(line -> line.matches("blue-lamp/northmoor\\+.*"))
                .findFirst()
                .orElseThrow());

        assertThat(key.made(note.signatures().getFirst(), note.text())).isTrue();
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint).isEqualTo(Checkpoint.of(FORCE, seal(), checkpoint.time()));
        assertThat(checkpoint.text()).isEqualTo(note.text());
    }

    @Test
    void writesTheLinesAsThePageSays() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var lines = new LineWriter(out)) {
            lines.change(change(1));
            lines.change(change(2));
            lines.seal(seal());
        }
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(line("{\"n\":1"), line("{\"n\":2"), line("{\"number\":1"));
    }

    private SealedChange change(int n) throws Malformed {
        var bytes = line("{\"n\":" + n).getBytes(UTF_8);
        return LineReader.change(bytes, 0, bytes.length);
    }

    private Seal seal() throws Malformed {
        var bytes = line("{\"number\":1").getBytes(UTF_8);
        return LineReader.seal(bytes, 0, bytes.length);
    }

    private String line(String begin) {
        return example.stream()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }
}

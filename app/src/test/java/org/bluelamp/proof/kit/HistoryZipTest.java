package org.bluelamp.proof.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.bluelamp.proof.format.Seal;
import org.bluelamp.proof.format.SealedChange;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;

class HistoryZipTest {

    private static final String PERSON = "22222222-2222-4222-8222-222222222222";

    @Test
    void holdsEverythingThatAStrangerNeeds() throws IOException {
        assertThat(written().keySet())
                .containsExactly(
                        "README.txt",
                        "verify.py",
                        "keys.txt",
                        "checkpoints/2.txt",
                        "seals.ndjson",
                        "changes.ndjson",
                        "people.ndjson",
                        "index.html",
                        "manifest.json");
    }

    @Test
    void namesPeopleByTheirIds() throws IOException {
        assertThat(written().get("people.ndjson"))
                .isEqualTo("{\"id\":\"" + PERSON + "\",\"name\":\"<b>Siân</b> & co\"}\n");
    }

    @Test
    void putsNothingOnThePageThatABrowserWouldObey() throws IOException {
        var page = written().get("index.html");

        assertThat(page)
                .contains(
                        "&lt;b&gt;Siân&lt;/b&gt; &amp; co",
                        "answer &lt;script&gt;",
                        "<html lang=\"en\">",
                        "O&#39;Neill &amp; Co")
                .doesNotContain("<b>", "<script");
    }

    @Test
    void countsForPeopleWhatWasChangedAndByWhom() throws IOException {
        assertThat(written().get("index.html"))
                .contains(
                        "2 changes in 1 seal. From 25 November 2026 to 25 November 2026. Exported on 25 November 2026, 16:10 UTC.")
                .contains(
                        "<td>No person: the portal itself, or somebody at the database</td><td class=\"figure\">1</td>")
                .contains("seal 1 hash");
    }

    @Test
    void saysInWordsOfTheReadersLanguageWhatWasChanged() throws IOException {
        assertThat(written().get("index.html"))
                .contains("<td>Answer: Created</td><td><code>answer insert</code></td><td class=\"figure\">1</td>")
                .contains("<td>answer &lt;script&gt;: Created</td>");
        assertThat(written(Texts.WELSH).get("index.html"))
                .contains("<html lang=\"cy\">", "Hanes O&#39;Neill", "25 Tachwedd 2026")
                .contains("<td>Ateb: Crëwyd</td><td><code>answer insert</code></td>")
                .doesNotContain("Changes", "What was", "November");
    }

    @Test
    void writesABrokenLogAsItIs() throws IOException {
        assertThat(written().get("changes.ndjson")).contains("\"hash\":\"no hash\"");
        assertThat(written().get("checkpoints/2.txt")).isEqualTo("a note\nseal 1 hash\n");
    }

    @Test
    void readsSealsToTheirEndBeforeTheFirstChange() throws IOException {
        var order = new StringBuilder();
        write(watched(seals(), order, "s"), watched(changes(), order, "c"), Texts.ENGLISH);

        assertThat(order).hasToString("scc");
    }

    private Map<String, String> written() throws IOException {
        return written(Texts.ENGLISH);
    }

    private Map<String, String> written(Locale locale) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(write(seals(), changes(), locale)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static byte[] write(Iterator<Seal> seals, Iterator<SealedChange> changes, Locale locale)
            throws IOException {
        var out = new ByteArrayOutputStream();
        HistoryZip.write(
                new HistoryZip.Contents(
                        "northmoor",
                        Instant.parse("2026-11-25T16:10:00Z"),
                        seals,
                        changes,
                        new TreeMap<>(Map.of(2L, "a note\nseal 1 hash\n")),
                        List.of(TestKeys.PORTAL.key().line()),
                        Map.of(PERSON, "<b>Siân</b> & co"),
                        new IndexWords(new Texts(), locale, "O'Neill & Co")),
                out);
        return out.toByteArray();
    }

    private static Iterator<Seal> seals() {
        return List.of(new Seal(1, 1, 2, "2026-11-25T15:50:02.000000Z", "no root", "", "no hash"))
                .iterator();
    }

    private static Iterator<SealedChange> changes() {
        return List.of(change(1, PERSON, "answer"), change(2, null, "answer <script>"))
                .iterator();
    }

    private static SealedChange change(long n, String person, String entity) {
        return new SealedChange(
                n,
                "id",
                "2026-11-25T15:50:00.123456Z",
                person,
                "lead",
                "northmoor",
                "r-1",
                "",
                entity,
                null,
                "insert",
                "assessment",
                "no hash",
                "no salt",
                null,
                null,
                null,
                List.of());
    }

    private static <T> Iterator<T> watched(Iterator<T> each, StringBuilder order, String mark) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public T next() {
                order.append(mark);
                return each.next();
            }
        };
    }
}

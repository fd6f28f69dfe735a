package org.bluelamp.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of every room, in both languages. */
class TranslationsTest {

    private static final Pattern USE = Pattern.compile("\\btranslate\\(\\s*(?:[\\w.]+\\(?\\)?,\\s*)?\"([^\"]+)\"");
    private static final Pattern KEY_IN_DATA = Pattern.compile("\"((?:uikit|shell)(?:\\.[a-z][A-Za-z0-9]*){1,4})\"");
    private static final Path MAIN = Path.of(System.getProperty("bluelamp.root", ".."), "app/src/main");

    private final Texts texts = new Texts();

    @Test
    void hasEveryTextInBothLanguages() {
        assertThat(texts.texts(Texts.ENGLISH)).hasSizeGreaterThan(40);
        assertThat(texts.texts(Texts.WELSH).keySet())
                .isEqualTo(texts.texts(Texts.ENGLISH).keySet());
    }

    @Test
    void keepsEachRoomToItsOwnPrefix() throws IOException {
        try (Stream<Path> rooms = Files.list(MAIN.resolve("resources/vaadin-i18n"))) {
            for (Path room : rooms.filter(Files::isDirectory).toList()) {
                assertThat(keysIn(room.resolve("translations.properties")))
                        .as(room.toString())
                        .isNotEmpty()
                        .allMatch(key -> key.startsWith(room.getFileName() + "."));
            }
        }
    }

    @Test
    void hasNoEmptyTextAndNoneThatAFormatWouldEat() {
        for (var language : texts.getProvidedLocales()) {
            assertThat(faults(texts.texts(language))).isEmpty();
        }
    }

    @Test
    void fillsTheSamePlacesInBothLanguages() {
        texts.texts(Texts.ENGLISH).forEach((key, english) -> {
            String welsh = texts.texts(Texts.WELSH).getOrDefault(key, "");
            assertThat(places(welsh)).as(key).isEqualTo(places(english));
        });
    }

    @Test
    void hasEveryKeyThatTheCodeUses() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources()) {
            used.addAll(usedIn(source));
        }
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(missing(used, texts.texts(Texts.ENGLISH).keySet())).isEmpty();
    }

    @Test
    void readsAReviewOnlyForATextThatExists() {
        texts.texts(Texts.WELSH).keySet().forEach(texts::reviewed);
        assertThat(texts.reviewedCount()).isEqualTo((int) texts.texts(Texts.WELSH).keySet().stream()
                .filter(key -> texts.reviewed(key).isPresent())
                .count());
    }

    @Test
    void failsLoudlyOnAMissingText() {
        assertThatThrownBy(() -> texts.getTranslation("uikit.nothing.here", Texts.WELSH))
                .hasMessageContaining("uikit.nothing.here");
    }

    @Test
    void findsWhatItLooksFor() {
        assertThat(usedIn("add(translate(\n   \"uikit.gone\", 3), translate(locale, \"uikit.lost\"));"))
                .containsExactlyInAnyOrder("uikit.gone", "uikit.lost");
        assertThat(usedIn("new Entry(\"shell.nav.gone\", Icon.HOME)")).contains("shell.nav.gone");
        assertThat(missing(Set.of("uikit.gone", "uikit.status."), Set.of("uikit.status.complete")))
                .containsExactly("uikit.gone");
        assertThat(faults(Map.of("a", " ", "b", "force's", "c", "{0", "d", "force’s {0}")))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(places("{1} of {0}")).isEqualTo(places("{0} o {1}")).isNotEqualTo(places("{0}"));
    }

    /** Keys given to translate, and keys that the two rooms of the frame keep in tables of data. */
    private static Set<String> usedIn(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher use = USE.matcher(source);
        while (use.find()) {
            keys.add(use.group(1));
        }
        Matcher data = KEY_IN_DATA.matcher(source);
        while (data.find()) {
            keys.add(data.group(1));
        }
        return keys;
    }

    /** A key that ends with a dot is put together in code: at least one text must begin with it. */
    private static List<String> missing(Set<String> used, Set<String> there) {
        return used.stream()
                .filter(key ->
                        key.endsWith(".") ? there.stream().noneMatch(k -> k.startsWith(key)) : !there.contains(key))
                .toList();
    }

    private static List<String> faults(Map<String, String> texts) {
        List<String> faults = new ArrayList<>();
        texts.forEach((key, text) -> {
            if (text.isBlank() || text.contains("'") || places(text) < 0) {
                faults.add(key);
            }
        });
        return faults;
    }

    /** Which of the places {0}, {1}, … a text fills, as bits; -1 if it is no format. */
    private static int places(String text) {
        var words = places(text, new Object[] {"\u0001", "\u0002", "\u0003", "\u0004", "\u0005", "\u0006"});
        // a choice takes numbers alone
        return words >= 0 ? words : places(text, new Object[] {101, 102, 103, 104, 105, 106});
    }

    private static int places(String text, Object[] marks) {
        try {
            int places = 0;
            String filled = new MessageFormat(text, Texts.ENGLISH).format(marks);
            for (int i = 0; i < marks.length; i++) {
                places |= filled.contains(marks[i].toString()) ? 1 << i : 0;
            }
            return places;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static List<String> keysIn(Path properties) throws IOException {
        return Files.readAllLines(properties).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(withoutComments(Files.readString(file)));
            }
            return sources;
        }
    }

    private static String withoutComments(String source) {
        return String.join(
                "\n",
                Arrays.stream(source.split("\n"))
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                        .toList());
    }
}

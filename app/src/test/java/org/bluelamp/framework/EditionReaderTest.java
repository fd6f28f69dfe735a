package org.bluelamp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.bluelamp.tenancy.ConfigInvalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionReaderTest {

    private static final Locale WELSH = Locale.of("cy");

    private final Edition edition = EditionReader.read(
            Path.of(System.getProperty("bluelamp.root", ".."), "tenant-config/frameworks/blue-lamp-1"));
    private final Edition other = EditionReader.read(Path.of("src/test/resources/editions/seven-areas"));

    @Test
    void readsEightAreasOfNinetyThreeStandards() {
        assertThat(edition.areas())
                .extracting(Area::code)
                .containsExactly("LG", "AA", "CE", "MH", "PR", "PW", "OH", "TD");
        assertThat(edition.areas())
                .extracting(area -> area.standards().size())
                .containsExactly(11, 10, 11, 14, 10, 12, 11, 14);
        assertThat(edition.standards()).hasSize(93).extracting(Standard::code).doesNotHaveDuplicates();
        assertThat(edition.weights())
                .hasSize(8)
                .allSatisfy((area, weight) -> assertThat(weight).isEqualTo(1));
    }

    @Test
    void marksTwentyOneStandardsAsCore() {
        assertThat(edition.standards())
                .filteredOn(Standard::core)
                .extracting(Standard::code)
                .containsExactly(
                        "LG01", "LG04", "AA02", "AA06", "CE05", "MH01", "MH02", "MH04", "MH05", "MH07", "MH08", "PW01",
                        "PW03", "PW05", "PW07", "OH01", "OH02", "OH05", "TD01", "TD08", "TD09");
        assertThat(edition.coreRule()).isEqualTo(new CoreRule(1));
        assertThat(edition.target()).isEqualTo(2);
        assertThat(edition.belowTarget(1)).isTrue();
        assertThat(edition.belowTarget(2)).isFalse();
        assertThat(edition.barriers())
                .extracting(Barrier::code)
                .containsExactly(
                        "money",
                        "staffing",
                        "clinical-market",
                        "estates",
                        "systems",
                        "policy",
                        "culture",
                        "other-force");
        assertThat(edition.barriers())
                .allSatisfy(barrier -> assertThat(barrier.label().cy()).isNotBlank());
    }

    @Test
    void asksThreeStandardsOnlyOfForcesThatCanAnswerThem() {
        assertThat(edition.asked(Set.of("dvi", "control-room", "distressing-material")))
                .hasSize(93);
        assertThat(edition.asked(Set.of("dvi")))
                .hasSize(91)
                .extracting(Standard::code)
                .doesNotContain("PW05", "PW06");
        assertThat(edition.asked(Set.of())).hasSize(90);
        assertThat(edition.standard("TD09").orElseThrow().appliesWith()).isEqualTo("dvi");
    }

    @Test
    void givesEveryStandardALabelHelpAndHints() {
        assertThat(edition.standards()).allSatisfy(standard -> {
            assertThat(standard.label().en().split(" ")).hasSizeBetween(2, 6);
            assertThat(standard.help().en().split("[.?!](\\s|$)")).hasSizeBetween(2, 4);
            assertThat(standard.help().en()).contains("Embedded");
            assertThat(standard.evidence()).isNotEmpty();
        });
        assertThat(edition.standards())
                .extracting(standard -> standard.help().en())
                .doesNotHaveDuplicates();
    }

    @Test
    void hasWelshForAreasAndScaleAsADraft() {
        assertThat(edition.welsh()).isNotNull().matches(Translation::draft);
        assertThat(edition.areas())
                .allMatch(area -> !area.title().in(WELSH).equals(area.title().en()));
        assertThat(edition.scale())
                .allMatch(level ->
                        !level.meaning().in(WELSH).equals(level.meaning().en()));
        assertThat(edition.level(3).label().in(WELSH)).isEqualTo("Wedi’i wreiddio");
    }

    @Test
    void carriesItsRules() {
        assertThat(edition.scale()).extracting(Level::points).containsExactly(0, 1, 2, 3);
        assertThat(edition.mostPoints()).isEqualTo(3);
        assertThat(EditionJson.write(edition)).contains("\"hse\":[\"demands\"]");
        assertThat(edition.evidenceRule()).containsExactly(new EvidenceRule(3, 1, 12), new EvidenceRule(2, 1, 24));
        assertThat(edition.standard("MH07").orElseThrow().tags().law()).containsExactly("mhswr-1999-r6");
        assertThat(edition.standard("CE01").orElseThrow().tags().hse()).containsExactly(ManagementStandard.DEMANDS);
        assertThat(edition.face().en()).contains("our own wording").contains("not the official text");
    }

    @Test
    void findsAreasAndStandardsByCode() {
        assertThat(edition.area("MH").orElseThrow().title().en()).isEqualTo("Mental health and psychological risk");
        assertThat(edition.areaOf("MH07").orElseThrow().code()).isEqualTo("MH");
        assertThat(edition.standard("XX01")).isEmpty();
        assertThatThrownBy(() -> edition.level(4)).hasMessageContaining("no level 4");
    }

    @Test
    void readsAnEditionOfAnotherShape() {
        assertThat(other.areas()).hasSize(7);
        assertThat(other.standards()).hasSize(94);
        assertThat(other.scale()).extracting(Level::value).containsExactly(1, 2, 3);
        assertThat(other.scale()).extracting(Level::points).containsExactly(1, 5, 10);
        assertThat(other.evidenceRule()).isEmpty();
        assertThat(other.coreRule()).isEqualTo(CoreRule.NONE);
        assertThat(other.target()).isNull();
        assertThat(other.barriers()).isEmpty();
        assertThat(other.belowTarget(1)).isFalse();
        assertThat(EditionJson.write(other)).doesNotContain("\"barriers\"", "\"target\"");
        assertThat(other.welsh()).isNull();
        assertThat(other.weights()).containsEntry("A", 2).containsEntry("G", 1);
    }

    @Test
    void survivesItsDocument() {
        for (var read : new Edition[] {edition, other}) {
            var document = EditionJson.write(read);

            assertThat(EditionJson.read(document)).isEqualTo(read);
            assertThat(EditionJson.write(EditionJson.read(document))).isEqualTo(document);
            assertThat(document).doesNotContain(":null").startsWith("{\"code\":");
        }
    }

    @Test
    void refusesADocumentThatSaysMoreThanAnEditionCan() {
        var document = EditionJson.write(other).replaceFirst("\\{", "{\"surprise\":1,");

        assertThatThrownBy(() -> EditionJson.read(document)).hasMessageContaining("surprise");
    }

    @Test
    void refusesAnEditionWithAProblem(@TempDir Path temp) throws Exception {
        var folder = Files.createDirectory(temp.resolve("seven-areas"));
        Files.writeString(
                folder.resolve("edition.yaml"),
                Files.readString(Path.of("src/test/resources/editions/seven-areas/edition.yaml"))
                        .replaceFirst("points: 10", "points: 4"));

        assertThatThrownBy(() -> EditionReader.read(folder))
                .isInstanceOf(ConfigInvalid.class)
                .hasMessageContaining("scale: a level must not have fewer points than the one before");
    }
}

package org.bluelamp.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.bluelamp.TestAssessments;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.reporting.file.ReportFormat;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ThemesReportsTest extends ReportingTest {

    @Autowired
    ThemesReports reports;

    @Autowired
    Publishing publishing;

    @Autowired
    ForceDirectory forces;

    private byte[] themes(UUID release, ReportFormat format) {
        return people.national(Role.ANALYST)
                .call(() -> reports.themes(release, format, Texts.ENGLISH).bytes());
    }

    @Test
    void saysWhatTheReleaseSaysAndNothingElse() {
        var release = published(26);
        var lines = lines(release);
        var tables = Taken.tables(themes(release, ReportFormat.DOCX));
        var areas = tables.stream()
                .map(table -> Taken.under(table, "Area", "Median"))
                .filter(table -> !table.isEmpty())
                .toList();
        assertThat(areas).as("national and three groups").hasSize(4);
        assertThat(Taken.otherThan(Taken.released(lines, "area", "national"), areas.get(0)))
                .isEmpty();
        assertThat(Taken.otherThan(Taken.released(lines, "area", "S"), areas.get(1)))
                .isEmpty();
        assertThat(Taken.otherThan(Taken.released(lines, "area", "M"), areas.get(2)))
                .isEmpty();
        assertThat(Taken.otherThan(Taken.released(lines, "area", "L+"), areas.get(3)))
                .isEmpty();
        var standards = tables.stream()
                .map(table -> Taken.under(table, "Standard"))
                .filter(table -> !table.isEmpty())
                .findFirst()
                .orElseThrow();
        var released = Taken.released(lines, "standard", "national");
        assertThat(released.values()).as("shares are published").anyMatch(values -> !values.contains("withheld"));
        assertThat(standards).hasSameSizeAs(released);
        assertThat(Taken.otherThan(released, standards)).isEmpty();

        assertThat(tables.stream().map(table -> Taken.under(table, "Figure", "Median")))
                .as("what other rooms bring, by its title")
                .anyMatch(table -> table.containsKey("A test's figure"));
        assertThat(tables.stream().map(table -> Taken.under(table, "Figure", "Forces that say yes")))
                .contains(Map.of("A test's yes or no", List.of("Withheld")));
        assertThat(lines)
                .filteredOn(line -> line.get("kind").equals("further"))
                .extracting(line -> line.get("name"))
                .contains("A test's figure", "A test's yes or no")
                .doesNotContain("");

        var words = Taken.words(themes(release, ReportFormat.PDF));
        Taken.released(lines, "area", "national")
                .forEach((area, values) -> assertThat(words)
                        .contains(area + " " + String.join(" ", values).replace("withheld", "Withheld")));
        assertThat(words)
                .contains("What is most often in the way")
                .contains("Money")
                .contains("Figures from other parts of Blue Lamp")
                .contains("1 area is published");
        assertThat(forces.all()).noneMatch(force -> words.contains(force.name().en()));
    }

    @Test
    void isTheSameFileForTheSameQuestion() {
        var release = published(12);
        for (var format : ReportKind.THEMES.formats()) {
            var once = themes(release, format);
            assertThat(themes(release, format)).as("%s", format).isEqualTo(once);
        }
    }

    /** Nor who it is from, nor when it was made: in no part of either file, shown or not. */
    @Test
    void namesNoForceInAnyPartOfTheFile() throws IOException {
        var release = published(26);
        var codes = forces.all().stream().map(Force::code).toList();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(themes(release, ReportFormat.DOCX)))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(codes).as(part.getName()).noneMatch(text::contains);
                assertThat(text).as(part.getName()).doesNotContain("test-force");
            }
        }
        Taken.pdf(themes(release, ReportFormat.PDF), document -> {
            var told = document.getDocumentInformation();
            assertThat(told.getAuthor()).isNull();
            assertThat(told.getCreator()).isIn(null, "Blue Lamp");
            assertThat(told.getProducer()).isEqualTo("Blue Lamp");
            assertThat(codes).noneMatch(told.toString()::contains);
            return document;
        });
    }

    @Test
    void isThereOnceTheReleaseIsPublished() {
        var cycle = made.cycle(TestAssessments.EDITION);
        submit(cycle, 12);
        var prepared = twoPeople.prepared(cycle).getId();
        assertThatThrownBy(() -> themes(prepared, ReportFormat.PDF)).isInstanceOf(Absent.class);
        people.national(Role.EDITOR).run(() -> publishing.discard(prepared, 0, "For a test"));
        assertThatThrownBy(() -> themes(prepared, ReportFormat.PDF)).isInstanceOf(Absent.class);
    }
}

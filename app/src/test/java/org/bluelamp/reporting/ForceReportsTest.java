package org.bluelamp.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.TestAssessments;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.reporting.file.Report;
import org.bluelamp.reporting.file.ReportFormat;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Region;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ForceReportsTest extends ReportingTest {

    @Autowired
    ForceReports reports;

    @Autowired
    ChangeLog log;

    @Autowired
    ForceDirectory forces;

    @Autowired
    CycleService cycles;

    @Autowired
    Publishing publishing;

    @Autowired
    Texts texts;

    private byte[] own(UUID release, ReportFormat format) {
        return own(release, format, Texts.ENGLISH);
    }

    private byte[] own(UUID release, ReportFormat format, Locale locale) {
        return people.lead(FORCE)
                .call(() -> reports.own(release, format, locale).bytes());
    }

    private byte[] anonymised(String force, UUID release) {
        return people.chief(force)
                .call(() -> reports.anonymised(release, ReportFormat.PDF, Texts.ENGLISH)
                        .bytes());
    }

    @Test
    void holdsTheFiguresOfTheReleaseAndWithholdsWhatItWithholds() {
        var release = published(26);
        var released = Taken.released(lines(release), "area", "national");
        assertThat(released.get("Attendance and absence")).as("published here").doesNotContain("withheld");
        assertThat(released.values()).as("withheld here").contains(List.of("withheld", "withheld", "withheld"));

        var sheets = Taken.sheets(own(release, ReportFormat.XLSX));
        var said = Taken.under(sheets.get("Beside the service"), "Area", "Median");
        assertThat(Taken.otherThan(released, said)).isEmpty();
        said.forEach((area, cells) -> {
            if (released.get(area).contains("withheld")) {
                assertThat(cells)
                        .as("nothing of the force where nothing of the service")
                        .containsOnly("Withheld");
            }
        });

        var words = Taken.words(own(release, ReportFormat.PDF));
        released.forEach((area, values) ->
                assertThat(words).contains(area + " " + String.join(" ", values).replace("withheld", "Withheld")));
        for (var group : List.of("S", "M", "L+")) {
            var title = texts.getTranslation("benchmark.partition.size." + group, Texts.ENGLISH);
            var sheet = sheets.entrySet().stream()
                    .filter(each -> title.startsWith(each.getKey()))
                    .findFirst()
                    .orElseThrow();
            var inGroup = Taken.under(sheet.getValue(), "Area", "Median");
            assertThat(Taken.otherThan(Taken.released(lines(release), "area", group), inGroup))
                    .isEmpty();
        }
    }

    @Test
    void findsAFigureThatTheReleaseWithholds() {
        var released = Taken.released(lines(published(12)), "area", "national");
        var said = new LinkedHashMap<>(released);
        assertThat(Taken.otherThan(released, said)).isEmpty();
        var withheld = released.entrySet().stream()
                .filter(area -> area.getValue().contains("withheld"))
                .findFirst()
                .orElseThrow()
                .getKey();
        said.put(withheld, List.of("5", "10", "15"));
        assertThat(Taken.otherThan(released, said)).singleElement().asString().startsWith(withheld);
    }

    @Test
    void tellsAForceWhatItSubmittedAndHowItChanged() {
        var before = made.cycle(TestAssessments.EDITION);
        // the last thing before the next, whatever other tests had this force do
        clock.set(made.day(1).minusSeconds(1));
        submit(FORCE, before, 2);
        made.freeze(before);
        var release = published(made.cycle(TestAssessments.EDITION), 12);
        var words = Taken.words(own(release, ReportFormat.PDF));
        assertThat(words)
                .contains("Benchmark report: Estuary Police")
                .contains("Rated since the " + before.title())
                .contains("Attendance and absence 40")
                .contains("Up 20")
                .contains("Core duties not in place")
                .contains("Barriers that your force named")
                .contains("AA10")
                .contains("Money")
                .contains("10 to 19 forces")
                .contains("Why figures are withheld")
                .contains("Page 1 of ");
        assertThat(words).doesNotContain(TWIN).doesNotContain("Northmoor");
    }

    @Test
    void speaksWelsh() {
        var words = Taken.words(own(published(12), ReportFormat.PDF, Texts.WELSH));
        assertThat(words)
                .contains("Adroddiad meincnod")
                .contains("Tudalen 1 o ")
                .contains(texts.getTranslation("uikit.withheld.word", Texts.WELSH));
    }

    @Test
    void isTheSameFileForTheSameQuestionAndSaysNoMore() {
        var release = published(12);
        for (var format : ReportKind.OWN.formats()) {
            var once = own(release, format);
            assertThat(own(release, format)).as("%s", format).isEqualTo(once);
        }
        var pdf = own(release, ReportFormat.PDF);
        Taken.pdf(pdf, document -> {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Benchmark report: Estuary Police");
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getCreationDate()).isNull();
            assertThat(information.getModificationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return document;
        });
    }

    @Test
    void publishesAVersionThatNamesNobody() {
        var release = published(12);
        var pdf = anonymised(FORCE, release);
        var words = Taken.words(pdf)
                + Taken.pdf(
                        pdf,
                        document ->
                                document.getDocumentInformation().getCOSObject().toString());
        assertThat(found(words)).isEmpty();
        assertThat(words)
                .contains("Benchmark report, anonymised")
                .contains("Attendance and absence 40 ")
                .contains("section 22 of the Freedom of Information Act 2000")
                .contains("it claims no exemption");
        for (var force : forces.all()) {
            assertThat(found(words + " " + force.name().en()))
                    .as("the search itself")
                    .isNotEmpty();
            assertThat(found(words + " of " + force.code() + ","))
                    .as("the search itself")
                    .isNotEmpty();
        }
        assertThat(found(words + " in the North West")).as("the search itself").isNotEmpty();
        assertThat(found(words + " Forces of 1,500 to 2,499 officers"))
                .as("the search itself")
                .isNotEmpty();
    }

    /** What of a force stands in these words: a name, a code, a region, a group by size or area. */
    private List<String> found(String words) {
        var traces = new ArrayList<String>();
        for (Force force : forces.all()) {
            traces.add(force.code());
            traces.add(force.name().en());
            traces.add(force.name().in(Texts.WELSH));
            traces.add(force.localPolicingBody().en());
        }
        for (var region : Region.values()) {
            traces.add(region.code().replace('-', ' '));
        }
        texts.texts(Texts.ENGLISH).forEach((key, text) -> {
            if (key.matches("benchmark\\.partition\\.(size|area)\\.(?!text).*")) {
                traces.add(text);
            }
        });
        var read = words.toLowerCase(Locale.ROOT);
        return traces.stream()
                .map(trace -> trace.toLowerCase(Locale.ROOT))
                .filter(trace -> read.matches("(?s).*(?<![\\p{L}\\d])\\Q" + trace + "\\E(?![\\p{L}\\d]).*"))
                .toList();
    }

    /** Two forces of different names, sizes and places that say the same publish the same, to the byte. */
    @Test
    void cannotTellTwoForcesApartThatSayTheSame() {
        var release = published(12);
        assertThat(forces.find(TWIN).orElseThrow().region())
                .isNotEqualTo(forces.find(FORCE).orElseThrow().region());
        assertThat(anonymised(FORCE, release)).isEqualTo(anonymised(TWIN, release));
        assertThat(people.lead(TWIN)
                        .call(() -> reports.own(release, ReportFormat.PDF, Texts.ENGLISH)
                                .bytes()))
                .as("their own reports differ")
                .isNotEqualTo(own(release, ReportFormat.PDF));
    }

    @Test
    void publishesNothingOfAForceWhereTheServiceIsWithheld() {
        var release = published(12);
        var words = Taken.words(anonymised(FORCE, release));
        Taken.released(lines(release), "area", "national").forEach((area, values) -> {
            if (values.contains("withheld")) {
                assertThat(words).contains(area + " Withheld Withheld Withheld Withheld Withheld");
            }
        });
    }

    @Test
    void isNotMadeWhereTheTitleOfACycleNamesAForce() {
        made.cycle(TestAssessments.EDITION);
        var named = people.national(Role.EDITOR)
                .call(() -> cycles.open(
                        "Cycle after Wharram Police asked",
                        TestAssessments.EDITION,
                        new CycleDates(made.day(-30), made.day(-10), made.day(20), made.day(40))));
        var release = published(named, 12);
        assertThatThrownBy(() -> anonymised(FORCE, release))
                .isInstanceOf(Refused.class)
                .hasMessage("reporting.refused.names");
        assertThat(own(release, ReportFormat.PDF))
                .as("the force's own says what it is called")
                .isNotEmpty();
    }

    @Test
    void looksForEveryForceByNameAndCode() {
        assertThat(NamesNobody.named(titled("Nobody is named here"), forces.all()))
                .isEmpty();
        for (var force : forces.all()) {
            assertThat(NamesNobody.named(titled("About " + force.code() + "."), forces.all()))
                    .contains(force);
            assertThat(NamesNobody.named(titled("About " + force.name().en().toUpperCase(Locale.ROOT)), forces.all()))
                    .contains(force);
        }
    }

    private static Report titled(String title) {
        return new Report(title, "", Texts.ENGLISH, LocalDate.EPOCH, "", List.of(), List.of());
    }

    @Test
    void isThereOnlyForAForceThatSubmittedAndOnlyOnceItIsPublished() {
        var cycle = made.cycle(TestAssessments.EDITION);
        submit(cycle, 12);
        var prepared = twoPeople.prepared(cycle).getId();
        assertThatThrownBy(() -> own(prepared, ReportFormat.PDF)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> own(UUID.randomUUID(), ReportFormat.PDF)).isInstanceOf(Absent.class);
        people.national(Role.ANALYST).run(() -> publishing.discard(prepared, 0, "For a test"));
        var release = published(12);
        people.lead("ashmere").run(() -> {
            assertThat(reports.stands(release)).isFalse();
            assertThatThrownBy(() -> reports.own(release, ReportFormat.PDF, Texts.ENGLISH))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> reports.anonymised(release, ReportFormat.PDF, Texts.ENGLISH))
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void isToldToTheHistory() {
        var release = published(12);
        own(release, ReportFormat.XLSX);
        var told = people.auditor(FORCE)
                .call(() -> log.page(ChangeFilter.ofRecord("report", release), null, 5, Texts.ENGLISH))
                .changes();
        assertThat(told.getFirst().headline().words()).startsWith("Downloaded the force’s report on the Cycle ");
        assertThat(told.getFirst().change().after()).containsEntry("format", "xlsx");
    }

    @Test
    void isMadeInItsOwnFormsAlone() {
        var release = published(12);
        assertThatThrownBy(() -> own(release, ReportFormat.DOCX)).isInstanceOf(Refused.class);
    }
}

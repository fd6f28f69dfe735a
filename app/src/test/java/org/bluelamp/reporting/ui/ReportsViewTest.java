package org.bluelamp.reporting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestScreen;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.reporting.ReportingTest;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsViewTest extends ReportingTest {

    private TestScreen as(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.reporting");
    }

    private static List<String> buttons() {
        return _find(Download.class).stream()
                .map(download -> download.getElement().getTextRecursively().strip())
                .toList();
    }

    @Test
    void offersAForceItsReportAndTheVersionToPublish() {
        var release = published(12);
        var screen = as(people.lead(FORCE)).at("reports/" + release);
        assertThat(screen.words())
                .contains("Your force’s report")
                .contains("A version that you may publish")
                .contains("publishing is your force’s choice")
                .doesNotContain("Themes of the service");
        assertThat(buttons())
                .containsExactly(
                        "Download as PDF", "Download as a spreadsheet (XLSX)", "Download the version to publish (PDF)");
    }

    @Test
    void offersTheNationalTeamItsThemes() {
        var release = published(12);
        var screen = as(people.national(Role.EDITOR)).at("reports/" + release);
        assertThat(screen.words()).contains("Themes of the service").doesNotContain("Your force’s report");
        assertThat(buttons()).containsExactly("Download as a document (DOCX)", "Download as PDF");
    }

    @Test
    void opensOnTheLatestRelease() {
        published(12);
        assertThat(as(people.national(Role.ANALYST)).at("reports").words()).contains("Themes of the service");
        assertThat(_find(Anchor.class)).anyMatch(anchor -> anchor.getHref().startsWith("releases/"));
    }

    @Test
    void saysSoToAForceThatSubmittedNothing() {
        var release = published(12);
        assertThat(as(people.lead("ashmere")).at("reports/" + release).words())
                .contains("there is no report of its own");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void speaksWelsh() {
        var release = published(12);
        var screen = as(people.lead(FORCE));
        UI.getCurrent().setLocale(Texts.WELSH);
        assertThat(screen.at("reports/" + release).words()).contains("Fersiwn y cewch ei chyhoeddi");
    }

    @Test
    void isLinkedFromTheBenchmarkAndFromTheRelease() {
        var release = published(12);
        try (var screen = TestScreen.of(context, people.lead(FORCE), "org.bluelamp.benchmark")) {
            assertThat(screen.at("benchmark/" + release).words()).contains("Download your report");
        }
        try (var screen = TestScreen.of(context, people.national(Role.ANALYST), "org.bluelamp.benchmark")) {
            assertThat(screen.at("releases/" + release).words()).contains("Download the themes report");
            assertThat(_find(Anchor.class)).anyMatch(anchor -> anchor.getHref().equals("reports/" + release));
        }
        try (var screen = TestScreen.of(context, people.national(Role.NATIONAL_AUDITOR), "org.bluelamp.benchmark")) {
            assertThat(screen.at("releases/" + release).words()).doesNotContain("Download the themes report");
        }
    }

    @Test
    void knowsOnlyWhatIsPublished() {
        var cycle = made.cycle(TestAssessments.EDITION);
        submit(cycle, 12);
        var prepared = twoPeople.prepared(cycle);
        refuses(people.national(Role.ANALYST), "reports/" + prepared.getId());
        refuses(people.national(Role.ANALYST), "reports/" + UUID.randomUUID());
        refuses(people.national(Role.ANALYST), "reports/nothing");
        twoPeople.published(prepared);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUDITOR", "DATA_PROTECTION"})
    void isForTheLeadAndTheChiefOfficer(Role role) {
        refuses(people.in(FORCE, role), "reports");
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheAnalystAndTheEditor(Role role) {
        refuses(people.national(role), "reports");
    }

    private void refuses(Actor actor, String address) {
        try (var screen = as(actor)) {
            assertThat(screen.refuses(address)).as(address).isTrue();
        }
    }
}

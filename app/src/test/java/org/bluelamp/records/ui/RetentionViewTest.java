package org.bluelamp.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.html.Anchor;
import java.sql.SQLException;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.identity.Role;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RetentionViewTest extends RecordsScreens {

    private static final String PROPOSE = "Propose disposal: Assessments, answers and evidence";

    @Test
    void showsTheScheduleAndThatNothingIsDue() {
        try (var screen = screen(lead).at("retention")) {
            assertThat(screen.words())
                    .contains("7 years from the change", "For ever", "Assessments, answers and evidence", "None")
                    .doesNotContain("Propose disposal", "Disposals");
        }
    }

    @Test
    void leadsFromWhatIsDueToADisposalThatWaits() {
        items.accepted("Minutes");
        eightYearsLater();
        try (var screen = screen(lead).at("retention")) {
            press(PROPOSE);
            assertThat(screen.words()).contains("What would go", "evidence");
            assertThat(screen.at("retention").words())
                    .contains("A disposal waits", "Disposals", "Waits for the data protection officer")
                    .doesNotContain(PROPOSE);
        }
    }

    @Test
    void saysWhenSomebodyElseProposedItMeanwhile() {
        items.accepted("Minutes");
        eightYearsLater();
        var auditor = people.auditor(force);
        try (var screen = screen(lead).at("retention")) {
            meanwhile(auditor, () -> disposals.propose("assessment"));
            press(PROPOSE);
            saysOnTop(screen, "A disposal of this kind waits for its decision already.");
        }
    }

    @Test
    void saysWhatAHoldKeepsBack() {
        items.accepted("Minutes");
        eightYearsLater();
        lead.run(() -> holds.place(new Held("claim", "A claim.", null, "force", null, null, null, null, null, null)));
        try (var screen = screen(lead).at("retention")) {
            assertThat(screen.words()).contains("Held back").doesNotContain(PROPOSE);
        }
    }

    @Test
    void offersNothingToWhoeverDecides() {
        items.accepted("Minutes");
        eightYearsLater();
        try (var screen = screen(officer).at("retention")) {
            assertThat(screen.words()).contains("Due now").doesNotContain(PROPOSE);
        }
    }

    @Test
    void goesOnToOlderDisposalsByAnAddress() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            superuser.run(
                    "insert into disposal (force, id, version, retention, cutoff, years, state, asked_by, asked_at,"
                            + " decided_by, decided_at, note) select '" + force
                            + "', gen_random_uuid(), 1, 'assessment',"
                            + " timestamptz '2020-01-01', 7, 'refused', gen_random_uuid(),"
                            + " timestamptz '2025-12-31' + n * interval '1 day', gen_random_uuid(), now(), 'No.'"
                            + " from generate_series(0, " + RecordsPage.LINES + ") n");
        }
        try (var screen = screen(lead).at("retention")) {
            assertThat(screen.words()).contains("Disposals", "1 January 2026").doesNotContain("31 December 2025");
            screen.at(
                    _get(Anchor.class, spec -> spec.withText("Older disposals")).getHref());
            assertThat(screen.words()).contains("31 December 2025").doesNotContain("Older disposals");
        }
    }

    @Test
    void saysWhenThereIsNoSchedule() {
        try (var screen = screen(lead)) {
            assertThat(new RetentionView(mock(DisposalService.class))
                            .getElement()
                            .getTextRecursively())
                    .contains("There is no retention schedule", "nothing is ever disposed of");
        }
    }

    @Test
    void speaksWelsh() {
        try (var screen = welsh(lead).at("retention")) {
            assertThat(screen.words())
                    .contains("Cadw cofnodion", "Asesiadau, atebion a thystiolaeth", "Am byth")
                    .doesNotContain("For ever");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        refuses(role, "retention", lead);
    }
}

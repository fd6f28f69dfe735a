package org.bluelamp.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.identity.Role;
import org.bluelamp.records.Disposal;
import org.bluelamp.records.Held;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DisposalViewTest extends RecordsScreens {

    private static final String NOTE = "Why it is turned down";

    private Disposal proposed;

    @BeforeEach
    void propose() {
        items.accepted("Minutes");
        eightYearsLater();
        proposed = lead.call(() -> disposals.propose("assessment"));
    }

    private String address() {
        return "retention/" + proposed.getId();
    }

    @Test
    void showsWhoeverProposedWhatWouldGo() {
        try (var screen = screen(lead).at(address())) {
            assertThat(screen.words())
                    .contains("Waits for the data protection officer", "What would go", "evidence", "7 years")
                    .doesNotContain("Approve and dispose", "Turn it down");
        }
    }

    @Test
    void isApprovedByTheOfficerAndCertified() {
        try (var screen = screen(officer).at(address())) {
            press("Approve and dispose");
            assertThat(screen.words())
                    .contains(
                            "Certificate of disposal",
                            force,
                            "Changes affected2",
                            "Print",
                            proposed.getId().toString())
                    .doesNotContain("Turn it down");
        }
    }

    @Test
    void saysWhenNothingWouldGoNow() {
        lead.run(() -> holds.place(new Held("claim", "A claim.", null, "force", null, null, null, null, null, null)));
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words()).contains("Nothing would go now", "What was due is held, or gone already.");
        }
    }

    @Test
    void isTurnedDownWithAReasonThatIsAskedForBesideItsField() {
        try (var screen = screen(officer).at(address())) {
            press("Turn it down");
            says(screen, "Say why you turn it down.", text(NOTE));
            type(NOTE, TOO_LONG);
            press("Turn it down");
            says(screen, "Say it in at most 1,000 characters.", text(NOTE));
            assertThat(text(NOTE).getValue()).isEqualTo(TOO_LONG);
            type(NOTE, "An inspection is under way.");
            press("Turn it down");
            saysNothing();
            assertThat(screen.words())
                    .contains("Turned down", "An inspection is under way.")
                    .doesNotContain("What would go", "Number of the certificate");
        }
    }

    @Test
    void isTakenBackByWhoeverProposed() {
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words()).doesNotContain("Take it back");
        }
        try (var screen = screen(lead).at(address())) {
            press("Take it back");
            assertThat(screen.words()).contains("Taken back").doesNotContain("Take it back", "What would go");
        }
    }

    @Test
    void isLeftToSomebodyElseByWhoeverProposed() {
        officer.run(() -> disposals.refuse(proposed.getId(), proposed.version(), "Not yet."));
        var own = both(Role.LEAD).call(() -> disposals.propose("assessment"));
        try (var screen = screen(both(Role.DATA_PROTECTION)).at("retention/" + own.getId())) {
            assertThat(screen.words())
                    .contains("You asked for this yourself. Somebody else has to decide it.")
                    .doesNotContain("Approve and dispose");
        }
    }

    @Test
    void saysWhenSomebodyElseDecidedMeanwhileAndKeepsWhatWasTyped() {
        try (var screen = screen(officer).at(address())) {
            type(NOTE, "It is needed.");
            meanwhile(officer, () -> disposals.refuse(proposed.getId(), proposed.version(), "An inspection."));
            press("Approve and dispose");
            saysOnTop(screen, "Somebody changed this meanwhile.");
            assertThat(text(NOTE).getValue()).isEqualTo("It is needed.");
            assertThat(screen.at(address()).words()).contains("An inspection.");
        }
    }

    @Test
    void findsNoDisposalWhereThereIsNone() {
        findsNothing(lead, "retention");
    }

    @Test
    void speaksWelsh() {
        try (var screen = welsh(officer).at(address())) {
            assertThat(screen.words()).contains("Gwarediad", "Beth fyddai’n mynd", "Cymeradwyo a gwaredu");
            press("Cymeradwyo a gwaredu");
            assertThat(screen.words()).contains("Tystysgrif gwaredu").doesNotContain("Certificate");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LEAD", "AUDITOR", "DATA_PROTECTION", "SYSTEM"})
    void opensToNobodyElse(Role role) {
        refuses(role, address(), lead);
    }
}

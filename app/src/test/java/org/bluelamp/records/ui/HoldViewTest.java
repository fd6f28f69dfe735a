package org.bluelamp.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.identity.Role;
import org.bluelamp.records.Held;
import org.bluelamp.records.LegalHold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HoldViewTest extends RecordsScreens {

    private static final String LIFT = "Lift the hold";
    private static final String WHY = "Why it was lifted";

    private LegalHold hold;

    @BeforeEach
    void place() {
        hold = lead.call(() -> holds.place(new Held(
                "inquest", "An inquest is open.", null, "person", null, null, null, lead.personId(), null, null)));
    }

    private String address() {
        return "holds/" + hold.getId();
    }

    @Test
    void isLiftedWithAReasonThatIsAskedForBesideItsField() {
        try (var screen = screen(officer).at(address())) {
            assertThat(screen.words())
                    .contains("Holds", "Inquest", "An inquest is open.", "One person", "Placed bylead of " + force);
            press(LIFT);
            says(screen, "Say why.", text(WHY));
            type(WHY, TOO_LONG);
            press(LIFT);
            says(screen, "Say it in at most 1,000 characters.", text(WHY));
            assertThat(text(WHY).getValue()).isEqualTo(TOO_LONG);
            type(WHY, "The inquest is closed.");
            press(LIFT);
            saysNothing();
            assertThat(screen.words())
                    .contains("Lifted", "The inquest is closed.", "Lifted bydata-protection of " + force)
                    .doesNotContain(LIFT);
        }
    }

    @Test
    void saysWhenSomebodyElseLiftedItMeanwhileAndKeepsWhatWasTyped() {
        try (var screen = screen(officer).at(address())) {
            type(WHY, "Over.");
            meanwhile(lead, () -> holds.lift(hold.getId(), hold.version(), "Settled."));
            press(LIFT);
            saysOnTop(screen, "Somebody changed this meanwhile.");
            assertThat(text(WHY).getValue()).isEqualTo("Over.");
            assertThat(screen.at(address()).words()).contains("Settled.");
        }
    }

    @Test
    void findsNoHoldWhereThereIsNone() {
        findsNothing(lead, "holds");
    }

    @Test
    void speaksWelsh() {
        try (var screen = welsh(lead).at(address())) {
            press("Codi’r daliad");
            assertThat(screen.words())
                    .contains("Daliad cyfreithiol", "Dywedwch pam.")
                    .doesNotContain("Legal hold");
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

package org.bluelamp.help.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.TestScreen.press;

import com.vaadin.flow.component.textfield.TextArea;
import org.bluelamp.TestPeople;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingState;
import org.bluelamp.help.TestHelp;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class SharingViewTest extends HelpScreenTest {

    @Autowired
    HelpWaiting waiting;

    private SharingState state(Sharing sharing) {
        return people.lead(force).call(() -> sharings.sharing(sharing.getId()).state());
    }

    @Test
    void showsTheChiefOfficerExactlyWhatIsSentAndTakesTheDecision() {
        var asked = help.asked(force, "MH07", "A facilitator.");
        var chief = people.chief(force);
        try (var screen = screen(chief)) {
            assertThat(waiting.on(chief))
                    .hasValueSatisfying(note -> assertThat(note.getElement().getTextRecursively())
                            .contains("1 request or offer waits for you to confirm."));
            screen.at("sharing/" + asked.getId());
            assertThat(screen.words())
                    .contains("What would be sent", "these four lines and nothing else", TestHelp.MAIL);
            press("Do not send it");
            assertThat(screen.words()).contains("Say why it is not sent.");
            press("Confirm and send to the national service");
            assertThat(screen.words()).contains("Sent", "not taken in hand yet");
        }
        assertThat(state(asked)).isEqualTo(SharingState.SHARED);
        try (var screen = screen(chief)) {
            assertThat(waiting.on(chief)).isEmpty();
        }
    }

    @Test
    void declinesWithAReasonThatTheLeadReads() {
        var asked = help.asked(force, "MH07", "A facilitator.");
        try (var screen = screen(people.chief(force)).at("sharing/" + asked.getId())) {
            _setValue(_get(TextArea.class), "We have one.");
            press("Do not send it");
        }
        try (var screen = screen(people.lead(force)).at("sharing/" + asked.getId())) {
            assertThat(screen.words()).contains("Not sent", "We have one.").doesNotContain("Withdraw");
        }
    }

    @Test
    void leavesAMergedForceTheWayBackAlone() {
        var asked = help.asked(MERGING, "MH07", "A facilitator.");
        var offered = help.offered(MERGING, "TD03", "Peer support on each shift.");
        forces.merge(MERGING, "estuary");
        var chief = people.chief(MERGING);
        try (var screen = screen(chief)) {
            assertThat(waiting.on(chief)).isEmpty();
            screen.at("sharing/" + asked.getId());
            assertThat(screen.words())
                    .contains("Kingsford Police has merged into Estuary Police.")
                    .doesNotContain("Confirm and send", "Do not send it");
            press("Withdraw");
            assertThat(screen.words()).contains("Withdrawn");
            screen.at("sharing/" + offered.getId());
            assertThat(screen.words())
                    .contains("No force finds it any more.")
                    .doesNotContain("Every force can find it");
            press("Withdraw");
            assertThat(screen.words()).contains("Withdrawn");
        }
    }

    @Test
    void isNowhereForAnotherForce() {
        refuses(Role.LEAD, "sharing/nothing");
        refuses(
                Role.LEAD,
                "sharing/"
                        + help.asked(TestPeople.freshForce(), "MH07", "A facilitator.")
                                .getId());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "DATA_PROTECTION", "ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForThoseWhoMayReadIt(Role role) {
        refuses(role, "sharing/" + help.asked(force, "MH07", "A facilitator.").getId());
    }
}

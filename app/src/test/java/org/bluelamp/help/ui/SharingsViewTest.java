package org.bluelamp.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluelamp.TestStatements;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharingsViewTest extends HelpScreenTest {

    @Test
    void saysWhatWillBeHere() {
        try (var screen = screen(people.lead(force)).at("sharing")) {
            assertThat(screen.words()).contains("Nothing asked, nothing offered", "Go to the assessment");
        }
    }

    @Test
    void saysToAMergedForceWhatIsLeft() {
        help.sent(MERGING, "MH07", "A facilitator.");
        forces.merge(MERGING, "estuary");
        try (var screen = screen(people.chief(MERGING)).at("sharing")) {
            assertThat(screen.words())
                    .contains("Kingsford Police has merged into Estuary Police.", "What was sent can be withdrawn.")
                    .contains("Request for help, MH07");
        }
        forces.close(MERGING);
        try (var screen = screen(people.auditor(MERGING)).at("sharing")) {
            assertThat(screen.words()).contains("Kingsford Police has closed.");
        }
    }

    @Test
    void opensTheListInTheSameStatementsHoweverLongItIs() {
        help.sent(force, "MH07", "One.");
        var few = opening();
        List.of("MH08", "MH09", "MH10", "MH11").forEach(standard -> help.sent(force, standard, "More."));
        assertThat(opening()).isEqualTo(few).isEqualTo(2);
    }

    private int opening() {
        try (var screen = screen(people.lead(force))) {
            return TestStatements.during(() -> screen.at("sharing")).size();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "DATA_PROTECTION", "ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void keepsWhatTheForceSaysToThoseWhoMayReadIt(Role role) {
        refuses(role, "sharing");
    }
}

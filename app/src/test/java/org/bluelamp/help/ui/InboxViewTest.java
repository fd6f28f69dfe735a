package org.bluelamp.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxViewTest extends HelpScreenTest {

    @Test
    void listsWhatForcesSentAndMarksThoseThatHaveMergedOrClosed() {
        help.sent(MERGING, "MH07", "A facilitator.");
        try (var screen = screen(people.national(Role.ANALYST)).at("inbox?state=new&force=" + MERGING)) {
            assertThat(screen.words())
                    .contains("Kingsford Police", "MH07", "Nobody yet")
                    .doesNotContain("merged into");
        }
        forces.merge(MERGING, "estuary");
        try (var screen = screen(people.national(Role.ANALYST)).at("inbox?state=new&force=" + MERGING)) {
            assertThat(screen.words()).contains("Kingsford Police (merged into Estuary Police)");
        }
        forces.close(MERGING);
        try (var screen = screen(people.national(Role.ANALYST)).at("inbox?state=new&force=" + MERGING)) {
            assertThat(screen.words()).contains("Kingsford Police (the force has closed)");
        }
    }

    @Test
    void saysWhenNothingIsFound() {
        try (var screen = screen(people.national(Role.EDITOR)).at("inbox?force=" + force)) {
            assertThat(screen.words()).contains("No request like this", "Clear filters");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR", "DATA_PROTECTION", "NATIONAL_AUDITOR", "OPERATOR"})
    void keepsTheInboxToTheNationalService(Role role) {
        refuses(role, "inbox");
    }
}

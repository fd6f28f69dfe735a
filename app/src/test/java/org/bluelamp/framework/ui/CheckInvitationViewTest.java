package org.bluelamp.framework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInvitationViewTest extends CycleScreenTest {

    @Autowired
    InvitationService invitations;

    private Cycle cycle;

    @BeforeEach
    void plan() {
        cycle = editor.call(() -> cycles.plan(
                title,
                EDITION,
                new CycleDates(
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-12-01T17:00:00Z"),
                        Instant.parse("2026-12-18T17:00:00Z"),
                        Instant.parse("2027-01-15T17:00:00Z"))));
    }

    private String check(String... forces) {
        return FrameworkNavigation.invite(cycle.getId()) + "/check?force=" + String.join("&force=", forces);
    }

    @Test
    void namesWhomItWouldInviteAndWhatFollows() {
        try (var screen = screen(editor).at(check("northmoor", "estuary"))) {
            assertThat(screen.words())
                    .contains("Check the invitations to " + title, "Northmoor Police", "Estuary Police")
                    .contains("The cycle is for the forces that are invited, and for no other.")
                    .contains("If all these forces took part");
            _click(button("Invite 2 forces"));
            assertThat(screen.words()).contains("The forces are invited.");
        }
        assertThat(editor.call(() -> invitations.of(cycle.getId())).includes("estuary"))
                .isTrue();
    }

    @Test
    void leadsBackToTheChoiceWhereNobodyIsLeftOfIt() {
        editor.run(() -> invitations.invite(cycle.getId(), List.of("northmoor")));
        try (var screen = screen(editor).at(check("northmoor"))) {
            assertThat(screen.words())
                    .contains("Some forces are invited already.")
                    .doesNotContain("Check the invitations");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "ANALYST", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheEditorAlone(Role role) {
        try (var screen = screen(somebody(role))) {
            assertThat(screen.refuses(check("northmoor"))).isTrue();
        }
    }
}

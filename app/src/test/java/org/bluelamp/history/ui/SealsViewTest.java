package org.bluelamp.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.Sealer;
import org.bluelamp.history.Sealing;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SealsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sealer sealer;

    private final String force = TestPeople.freshForce();

    private TestScreen screen(Role role) {
        var actor = role.national() ? people.national(role) : people.in(force, role);
        return TestScreen.of(context, actor, "org.bluelamp.history");
    }

    @Test
    void saysThatNothingIsSealedYet() {
        try (var screen = screen(Role.AUDITOR).at("seals")) {
            assertThat(screen.words()).contains("Sealing keeps up.", "No seal yet");
        }
    }

    @Test
    void showsHowFarTheLogIsSealedAndTheSealsBehindIt() {
        for (int i = 0; i < 26; i++) {
            signIn.known(force, "s" + i, "Somebody", EnumSet.of(Role.LEAD));
            sealer.seal();
        }
        signIn.known(force, "waits", "Somebody", EnumSet.of(Role.LEAD));
        var auditor = people.auditor(force);
        try (var screen =
                TestScreen.of(context, auditor, "org.bluelamp.history").at("seals")) {
            assertThat(screen.words())
                    .contains("Changes sealed26", "Waiting2", "Number 26", "Older seals")
                    .doesNotContain("No seal yet");
        }
        try (var screen =
                TestScreen.of(context, auditor, "org.bluelamp.history").at("seals?before=2")) {
            assertThat(screen.words()).doesNotContain("Older seals");
        }
        try (var screen =
                TestScreen.of(context, auditor, "org.bluelamp.history").at("seals?before=x")) {
            assertThat(screen.words())
                    .as("an address that makes no sense shows the newest")
                    .contains("Older seals");
        }
    }

    @Test
    void saysThatSealingIsLateAndSinceWhen() throws SQLException {
        signIn.known(force, "s", "Somebody", EnumSet.of(Role.LEAD));
        sealer.seal();
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            owner.run("with made as (insert into change (force, at, role_used, home_force, request, purpose, entity,"
                    + " operation, retention, payload_hash) values ('" + force
                    + "', '2026-03-14T09:30:00Z', 'lead', '',"
                    + " '', '', 'thing', 'opened', 'access', '') returning force, id), kept as (insert into change_payload"
                    + " (force, change_id, salt) select force, id, '' from made)"
                    + " insert into unsealed (force, change_id) select force, id from made");
        }
        try (var screen = screen(Role.AUDITOR).at("seals")) {
            assertThat(screen.words())
                    .contains("Sealing is late.", "since 14 March 2026, 09:30")
                    .doesNotContain("Sealing keeps up.");
        }
    }

    @Test
    void saysThatALongTransactionIsOpenAndSinceWhen() {
        try (var screen = screen(Role.AUDITOR).at("seals")) {
            assertThat(screen.opened()).isTrue();
            var open = Instant.parse("2026-03-14T09:30:00Z");
            var note = SealsView.standing(new Sealing(null, 0, null, open, open.plusSeconds(60)));
            assertThat(note.getElement().getTextRecursively()).contains("14 March 2026, 09:30");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHIEF", "CONTRIBUTOR", "DATA_PROTECTION", "ANALYST", "EDITOR", "OPERATOR"})
    void opensToNobodyElse(Role role) {
        try (var screen = screen(role)) {
            assertThat(screen.refuses("seals")).isTrue();
        }
    }
}

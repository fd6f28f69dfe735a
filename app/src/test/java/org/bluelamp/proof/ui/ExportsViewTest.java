package org.bluelamp.proof.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.proof.CheckpointPost;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ExportsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sealer sealer;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    CheckpointPost post;

    private final String force = TestPeople.freshForce();

    private TestScreen screen(Role role) {
        var actor = role.national() ? people.national(role) : people.in(force, role);
        return TestScreen.of(context, actor, "org.bluelamp.proof");
    }

    private void something() {
        people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        sealer.seal();
    }

    @Test
    void saysThatThereIsNothingToTakeYet() {
        try (var screen = screen(Role.AUDITOR).at("exports")) {
            assertThat(screen.words()).contains("Nothing sealed yet");
        }
    }

    @Test
    void handsTheHistoryOut() throws Exception {
        something();
        try (var screen = screen(Role.AUDITOR).at("exports")) {
            assertThat(screen.words()).contains("How to check it", "No checkpoint yet");
            var link = _get(
                    Anchor.class,
                    spec -> spec.withPredicate(
                            each -> each.getElement().getTextRecursively().contains("Download the history")));
            var bytes = DownloadKt.download(link);
            try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
                assertThat(zip.getNextEntry()).isNotNull();
            }
        }
    }

    @Test
    void makesACheckpointAndShowsIt() {
        something();
        try (var screen = screen(Role.AUDITOR).at("exports")) {
            _click(_get(NativeButton.class, spec -> spec.withText("Make a checkpoint now")));
            assertThat(screen.words())
                    .contains("on demand", "Nobody yet", "Countersign")
                    .doesNotContain("No checkpoint yet");
        }
    }

    @Test
    void goesOnToOlderCheckpointsByAnAddress() {
        people.auditor(force);
        for (var i = 0; i < 21; i++) {
            signIn.known(force, "s" + i, "Ann", EnumSet.of(Role.LEAD));
            sealer.seal();
            people.auditor(force).run(() -> checkpoints.make(Occasion.ON_DEMAND));
        }
        try (var screen = screen(Role.AUDITOR).at("exports")) {
            var newest = countersigned();
            assertThat(newest).hasSize(20);
            screen.at(_get(Anchor.class, spec -> spec.withText("Older checkpoints"))
                    .getHref());
            assertThat(countersigned()).hasSize(1).doesNotContainAnyElementsOf(newest);
            assertThat(screen.words()).doesNotContain("Older checkpoints");
            screen.at("exports?before=x");
            assertThat(countersigned()).as("makes no sense").isEqualTo(newest);
        }
    }

    private static List<String> countersigned() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("exports/checkpoints/"))
                .toList();
    }

    @Test
    void showsTheNationalAuditorWhatToKeepOfTheForces() {
        signIn.known("northmoor", "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
        sealer.seal();
        try (var screen = screen(Role.NATIONAL_AUDITOR).at("exports")) {
            assertThat(screen.words()).contains("Checkpoints of the forces").doesNotContain("northmoor.police.uk");
        }
    }

    @Test
    void saysWhetherItsReadersAreReached() throws SQLException {
        something();
        var auditor = people.auditor(force);
        for (var address : List.of("new", "reached", "gone")) {
            auditor.run(() -> post.add(address + "@example.police.uk"));
        }
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            owner.run(
                    "insert into letter (force, id, version, recipient, subject, body, attachment_name, attachment, state,"
                            + " attempts, due_at, trouble, sent_at, failing_since) select '" + force
                            + "', gen_random_uuid(), 0,"
                            + " who || '@example.police.uk', '', '', '', '', state, 12, now(), '', sent::timestamptz, failing::timestamptz"
                            + " from (values ('reached', 'given-up', null, '2026-03-01T10:00Z'), ('reached', 'sent',"
                            + " '2026-03-02T10:00Z', null), ('gone', 'sent', '2026-03-03T10:00Z', null), ('gone', 'given-up', null,"
                            + " '2026-03-04T10:00Z'), ('gone', 'given-up', null, '2026-03-05T10:00Z')) v (who, state, sent, failing)");
        }
        try (var screen = screen(Role.AUDITOR).at("exports")) {
            assertThat(screen.words())
                    .contains("Nothing sent in the last 30 days", "Last sent 2 March 2026, 10:00")
                    .contains("Not delivered since 4 March 2026, 10:00. Check the address, or ask the operator.")
                    .doesNotContain("3 March", "5 March");
        }
    }

    @Test
    void saysAboveTheFormWhatIsWrongWithAnAddress() {
        something();
        try (var screen = screen(Role.AUDITOR).at("exports")) {
            _click(_get(NativeButton.class, spec -> spec.withText("Add the address")));
            assertThat(screen.words()).contains("There is a problem", "Enter one e-mail address");
            assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error:");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "DATA_PROTECTION", "ANALYST", "EDITOR", "OPERATOR"})
    void opensToNobodyElse(Role role) {
        try (var screen = screen(role)) {
            assertThat(screen.refuses("exports")).isTrue();
        }
    }
}

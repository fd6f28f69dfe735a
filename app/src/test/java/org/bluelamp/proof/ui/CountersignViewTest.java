package org.bluelamp.proof.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.security.KeyPairGenerator;
import java.util.EnumSet;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.KeptCheckpoint;
import org.bluelamp.proof.Occasion;
import org.bluelamp.proof.format.NoteSigner;
import org.bluelamp.proof.format.SignedNote;
import org.bluelamp.uikit.ErrorSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CountersignViewTest {

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

    private final String force = TestPeople.freshForce();

    private KeptCheckpoint checkpoint() {
        people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        sealer.seal();
        return people.auditor(force).call(() -> checkpoints.make(Occasion.ON_DEMAND));
    }

    @Test
    void takesASignatureAndKeepsWhatWasEnteredUntilItIsOne() throws Exception {
        var made = checkpoint();
        var own = new NoteSigner(
                "internal-audit", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        var note = SignedNote.parse(made.note());
        var auditor = people.auditor(force);
        try (var screen =
                TestScreen.of(context, auditor, "org.bluelamp.proof").at("exports/checkpoints/" + made.getId())) {
            _setValue(_get(TextArea.class), made.note());
            _setValue(_get(TextField.class), own.key().line());
            _click(_get(NativeButton.class, spec -> spec.withText("Add the signature")));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .contains("There is no signature of the key internal-audit");
            assertThat(_get(TextArea.class).getValue()).isEqualTo(made.note());
            assertThat(_get(TextArea.class).isInvalid()).isTrue();

            _setValue(_get(TextArea.class), note.with(own.sign(note.text())).written());
            _click(_get(NativeButton.class, spec -> spec.withText("Add the signature")));
            assertThat(screen.words()).contains("internal-audit").doesNotContain("Nobody yet");
        }
    }

    @Test
    void saysAllThatIsMissingInTheOrderOfThePageAndNamesTheFileAsItIsSaved() {
        var made = checkpoint();
        try (var screen = TestScreen.of(context, people.auditor(force), "org.bluelamp.proof")
                .at("exports/checkpoints/" + made.getId())) {
            assertThat(screen.words())
                    .contains("countersign-checkpoint checkpoint-" + force + "-" + made.size() + ".txt --name NAME");
            _click(_get(NativeButton.class, spec -> spec.withText("Add the signature")));
            assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                    .containsSubsequence("Enter the whole signed checkpoint", "Enter the line of your key");
            assertThat(_get(TextArea.class).isInvalid()).isTrue();
            assertThat(_get(TextField.class).isInvalid()).isTrue();
            assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error:");
        }
    }

    @Test
    void knowsNoCheckpointOfAnotherForce() {
        var made = checkpoint();
        var stranger = people.auditor(TestPeople.freshForce());
        try (var screen = TestScreen.of(context, stranger, "org.bluelamp.proof")) {
            assertThat(screen.refuses("exports/checkpoints/" + made.getId())).isTrue();
            assertThat(screen.refuses("exports/checkpoints/nonsense")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "DATA_PROTECTION"})
    void opensToNobodyElse(Role role) {
        var made = checkpoint();
        try (var screen = TestScreen.of(context, people.in(force, role), "org.bluelamp.proof")) {
            assertThat(screen.refuses("exports/checkpoints/" + made.getId())).isTrue();
        }
    }
}

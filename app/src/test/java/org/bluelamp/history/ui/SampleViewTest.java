package org.bluelamp.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SampleViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    Sealer sealer;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void somethingIsSealed() {
        auditor = people.auditor(force);
        people.lead(force);
        sealer.seal();
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.history");
    }

    @Test
    void drawsWhenItIsAskedTo() {
        try (var screen = screen(auditor).at("sample")) {
            assertThat(screen.words()).doesNotContain("The sample").contains("hashed with SHA-256");
            _setValue(_get(TextField.class), "seed-1");
            _click(_get(NativeButton.class, spec -> spec.withText("Draw a sample")));
            assertThat(screen.words()).contains("The sample").contains("seed-1").contains("Saw lead of " + force);
            assertThat(_find(FileLinks.class)).hasSize(1);
            screen.at(
                    _get(Anchor.class, spec -> spec.withText("The same sample")).getHref());
            assertThat(screen.words()).contains("Saw lead of " + force);
        }
    }

    @Test
    void makesASeedByChanceWhereNoneIsTyped() {
        try (var screen = screen(auditor).at("sample")) {
            _click(_get(NativeButton.class, spec -> spec.withText("Draw a sample")));
            assertThat(screen.words()).contains("The sample");
            assertThat(_get(TextField.class).getValue()).hasSizeGreaterThan(8);
        }
    }

    @Test
    void saysWhatIsWrong() {
        try (var screen = screen(auditor).at("sample?seed=a&size=500")) {
            assertThat(screen.words()).contains("Draw at least 1 and at most 200 changes");
            assertThat(_get(IntegerField.class).isInvalid()).isTrue();
            _setValue(_get(TextField.class), "not a seed");
            _click(_get(NativeButton.class, spec -> spec.withText("Draw a sample")));
            assertThat(_get(TextField.class).isInvalid()).isTrue();
        }
        try (var screen = screen(people.auditor(TestPeople.freshForce())).at("sample?seed=a&size=5")) {
            assertThat(screen.words()).contains("Nothing is sealed yet");
        }
    }

    @Test
    void letsALeadDrawButTakeNothingAway() {
        try (var screen = screen(people.lead(force)).at("sample?seed=a&size=5")) {
            assertThat(screen.words()).contains("The sample");
            assertThat(_find(FileLinks.class)).isEmpty();
        }
    }

    @Test
    void speaksWelsh() {
        try (var screen = screen(auditor)) {
            UI.getCurrent().setLocale(Texts.WELSH);
            assertThat(screen.at("sample?seed=a&size=5").words()).contains("Y sampl");
        }
    }

    @Test
    void opensToNobodyWhoMayNotRead() {
        for (var actor : List.of(people.contributor(force), people.chief(force), people.national(Role.ANALYST))) {
            try (var screen = screen(actor)) {
                assertThat(screen.refuses("sample")).isTrue();
            }
        }
    }
}

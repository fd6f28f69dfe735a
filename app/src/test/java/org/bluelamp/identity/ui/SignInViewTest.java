package org.bluelamp.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Map;
import org.bluelamp.PortalTest;
import org.bluelamp.TestScreen;
import org.bluelamp.identity.AccountDoor;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.PersonaDoor;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.TokenRefused.Reason;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** The door in each of its three kinds: with accounts, with personas, and with neither, as this portal has it. */
@PortalTest
class SignInViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas personas;

    @Autowired
    ForceDirectory forces;

    @Autowired
    OutsideBodies bodies;

    private final AccountDoor accounts = mock(AccountDoor.class);

    @BeforeEach
    void theProviderIsThere() {
        when(accounts.answers()).thenReturn(true);
    }

    private TestScreen screen(Locale language) {
        var screen = TestScreen.of(context, Actor.job("northmoor", "test"), "org.bluelamp.identity");
        UI.getCurrent().setLocale(language);
        return screen;
    }

    /** What the door with these ways in says to somebody who comes to this address. */
    private String door(Map<String, Object> ways, String address) {
        var beans = new StaticListableBeanFactory(ways);
        var view = new SignInView(
                beans.getBeanProvider(AccountDoor.class),
                beans.getBeanProvider(PersonaDoor.class),
                personas,
                forces,
                bodies);
        UI.getCurrent().add(view);
        var event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(address));
        view.beforeEnter(event);
        return view.getPageTitle() + " " + view.getElement().getTextRecursively();
    }

    private String withAccounts(String address) {
        return door(Map.of("accounts", accounts), address);
    }

    private String withPersonas(String address) {
        return door(Map.of("personas", mock(PersonaDoor.class)), address);
    }

    @Test
    void tellsTheOperatorWhatIsMissingWhereNobodyCanSignIn() {
        try (var screen = screen(Texts.ENGLISH).at("login")) {
            assertThat(screen.words()).contains("Nobody can sign in to this copy of Blue Lamp yet.", "BLUELAMP_ISSUER");
        }
        try (var screen = screen(Texts.WELSH).at("login")) {
            assertThat(screen.words()).contains("Ni all neb fewngofnodi i’r copi hwn o Blue Lamp eto.");
        }
    }

    @Test
    void leadsToTheForcesOwnAccount() {
        try (var screen = screen(Texts.ENGLISH)) {
            assertThat(withAccounts("login"))
                    .contains("Sign in - Blue Lamp", "Blue Lamp never sees your password.")
                    .doesNotContain("Choose who to be");
            assertThat(starts()).contains("oauth2/authorization/keycloak");
        }
    }

    private static String starts() {
        return _find(Anchor.class, spec -> spec.withClasses("primary"))
                .getFirst()
                .getHref();
    }

    @ParameterizedTest
    @CsvSource({
        "logout, You have signed out.",
        "error, The sign-in broke off before it was finished.",
        "refused=nonsense, Blue Lamp never sees your password."
    })
    void saysWhatBecameOfTheLastStep(String step, String said) {
        try (var screen = screen(Texts.ENGLISH)) {
            assertThat(withAccounts("login?" + step)).contains(said);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysInBothLanguagesWhyAnAccountHasNoPlaceHereAndOffersAnother(Reason reason) {
        for (var language : new Locale[] {Texts.ENGLISH, Texts.WELSH}) {
            try (var screen = screen(language)) {
                var key = "identity.refused." + reason.code();
                assertThat(withAccounts("login?refused=" + reason.code()))
                        .contains(said(key, language), said(key + ".todo", language));
                assertThat(starts()).endsWith("?" + AskAgain.PARAMETER);
            }
        }
    }

    private String said(String key, Locale language) {
        return context.getBean(Texts.class).getTranslation(key, language);
    }

    @Test
    void saysWhenTheProviderDoesNotAnswerAndOffersToTryAgain() {
        when(accounts.answers()).thenReturn(false);
        try (var screen = screen(Texts.ENGLISH)) {
            assertThat(withAccounts("login"))
                    .contains("The sign-in service does not answer.", "Nothing is lost", "Try again");
        }
        try (var screen = screen(Texts.WELSH)) {
            assertThat(withAccounts("login")).contains("Nid yw’r gwasanaeth mewngofnodi yn ateb.");
        }
    }

    @Test
    void offersPersonasInBothLanguages() {
        try (var screen = screen(Texts.ENGLISH)) {
            assertThat(withPersonas("login"))
                    .contains("Choose who to be - Blue Lamp", "In a force", "National service", "Wellbeing lead");
        }
        try (var screen = screen(Texts.WELSH)) {
            assertThat(withPersonas("login"))
                    .contains("Dewiswch pwy i fod", "Mewn heddlu", "Arweinydd llesiant")
                    .doesNotContain("Choose who to be");
        }
    }

    @ParameterizedTest
    @CsvSource({"logout, You have signed out.", "error, Nobody here has this name and password."})
    void saysToPersonasWhatBecameOfTheLastStep(String step, String said) {
        try (var screen = screen(Texts.ENGLISH)) {
            assertThat(withPersonas("login?" + step)).contains(said, "Choose who to be");
        }
    }
}

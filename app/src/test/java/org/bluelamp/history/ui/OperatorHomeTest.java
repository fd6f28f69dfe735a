package org.bluelamp.history.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.util.EnumSet;
import java.util.Locale;
import org.bluelamp.PortalTest;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.history.ForceFileNews;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class OperatorHomeTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    OperatorHome home;

    @Autowired
    ForceFileNews news;

    private Actor operator;

    @BeforeEach
    void signIn() {
        operator = people.national(Role.OPERATOR);
    }

    @AfterEach
    void leave() {
        TestScreen.leave();
        forces.asItWas();
    }

    /** What stands at the portal's own address. */
    private String words(Locale locale) {
        try (var screen = TestScreen.of(context, operator, "org.bluelamp")) {
            UI.getCurrent().setLocale(locale);
            // from elsewhere: it was there already, in English
            return screen.at("help").at("").words();
        }
    }

    @Test
    void saysHowAFileIsChangedAndWhatTheFilesChangedLast() {
        var last = operator.call(() -> news.newest(1, Texts.ENGLISH)).getFirst();
        assertThat(words(Texts.ENGLISH))
                .contains(
                        forces.active().size() + " forces work with this portal",
                        "./bluelamp check-config tenant-config",
                        "Restart the portal",
                        "What the files changed last",
                        last.headline().words())
                .doesNotContain("There is nothing for your role to do");
    }

    @Test
    void showsEachForceAsItsFileSays() {
        forces.contact("estuary", "wellbeing@estuary.example");
        forces.merge("northmoor", "estuary");
        assertThat(words(Texts.ENGLISH))
                .contains("Estuary Police", "estuary", "Territorial force", "wellbeing@estuary.example")
                .contains("Northmoor", "Merged", "Nobody");
    }

    @Test
    void speaksWelsh() {
        assertThat(words(Texts.WELSH))
                .contains(
                        "Heddluoedd a’u ffurfweddiad", "Ailgychwynnwch y porth", "Beth newidiodd y ffeiliau ddiwethaf");
    }

    @Test
    void isTheOperatorsAlone() {
        assertThat(home.serves(operator)).isTrue();
        for (var role : EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.SYSTEM))) {
            var force = role.national() ? "" : TestPeople.freshForce();
            var other = role.national() ? people.national(role) : people.in(force, role);
            assertThat(home.serves(other)).as(role.code()).isFalse();
            if (role != Role.EDITOR && role != Role.ANALYST) {
                other.run(() -> assertThatThrownBy(() -> news.newest(1, Texts.ENGLISH))
                        .as(role.code())
                        .isInstanceOf(AccessDeniedException.class));
            }
        }
    }

    /** A force's own file is told in that force, and the operator works on the national plane. */
    @Test
    void tellsNothingThatStandsInAForce() {
        var told = operator.call(() -> news.newest(1_000, Texts.ENGLISH));
        assertThat(told).isNotEmpty().allMatch(line -> line.change().entity().equals("force_file"));
        assertThat(told).noneMatch(line -> line.headline().words().contains("Size band"));
    }
}

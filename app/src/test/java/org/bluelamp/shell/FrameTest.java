package org.bluelamp.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.Visit;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.OnScreen;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** What stands round every page, for whom. */
@ExtendWith(OnScreen.class)
class FrameTest {

    private final ForceDirectory forces = mock(ForceDirectory.class);
    private final OutsideBodies bodies = mock(OutsideBodies.class);
    private final CycleService cycles = mock(CycleService.class);

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void beginsWithTheWayPastItself() {
        MainLayout frame = frame("none", Role.LEAD);
        assertThat(frame.getComponentAt(0).getElement().getText()).isEqualTo("Skip to main content");
        assertThat(frame.getElement().getOuterHTML()).contains("id=\"main\"", "popovertarget=\"drawer\"");
    }

    @Test
    void saysThatADemonstrationIsOne() {
        assertThat(words(frame("full", Role.LEAD))).contains("Every force, person and figure here is invented.");
        assertThat(words(frame("none", Role.LEAD))).doesNotContain("invented");
    }

    @Test
    void saysWhoIsHereInWhichRole() {
        assertThat(words(frame("none", Role.AUDITOR))).contains("Priya Nair", "Auditor", "Read only", "Sign out");
        assertThat(words(frame("none", Role.ANALYST))).contains("National analyst", "National");
    }

    @Test
    void leavesOutWhatDoesNotExist() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
            signIn(role);
            assertThat(words(new Drawer(role))).as(role.code()).isEmpty();
        }
        RouteConfiguration.forSessionScope().setRoute("assessment", Page.class);
        assertThat(words(new Drawer(Role.LEAD))).isEqualTo("Assessment");
        assertThat(words(new Drawer(Role.CHIEF))).isEqualTo("Read onlyAssessment");
        assertThat(words(new Drawer(Role.ANALYST))).isEmpty();
    }

    @Test
    void marksWhereOneIs() {
        RouteConfiguration.forSessionScope().setRoute("assessment", Page.class);
        RouteConfiguration.forSessionScope().setRoute("", Page.class);
        Drawer drawer = new Drawer(Role.LEAD);
        drawer.showAt("assessment/MH");
        assertThat(drawer.getElement().getOuterHTML()).containsOnlyOnce("aria-current=\"page\"");
        drawer.showAt("help");
        assertThat(drawer.getElement().getOuterHTML()).doesNotContain("aria-current");
    }

    @Test
    void marksTheEntryThatLeadsToAPageWithoutOne() {
        RouteConfiguration.forSessionScope().setRoute("benchmark", Page.class);
        RouteConfiguration.forSessionScope().setRoute("releases", Page.class);
        for (var role : List.of(Role.LEAD, Role.CHIEF, Role.ANALYST, Role.EDITOR)) {
            var drawer = new Drawer(role);
            drawer.showAt("reports/1");
            assertThat(drawer.getElement().getOuterHTML()).as(role.code()).containsOnlyOnce("aria-current=\"page\"");
        }
    }

    @Test
    void showsAVisitorNoDrawerAndNoAccount() {
        String visitor = words(layout("none"));
        assertThat(visitor).contains("Help and contact", "Cymraeg").doesNotContain("Sign out", "Menu");
    }

    @Test
    void speaksWelsh() {
        OnScreen.speaks(Texts.WELSH);
        assertThat(words(frame("none", Role.LEAD))).contains("English", "Arweinydd llesiant", "Hygyrchedd");
    }

    @Test
    void saysOverEveryPageOfAVisitWhoseGuestOneIsAndUntilWhen() {
        assertThat(words(frame("none", Role.GUEST_AUDITOR)))
                .contains("You are a guest of northmoor until 14 December 2026", "Leave this force")
                .doesNotContain("Forces that let you in");
        assertThat(words(frame("none", Role.GUEST_REVIEWER)))
                .contains("You see one area of its assessment", "Leave this force");
        assertThat(words(frame("none", Role.LEAD))).doesNotContain("Leave this force");
    }

    @Test
    void takesInitialsFromTheFirstAndTheLastName() {
        assertThat(Account.initials("Dr Elin Rowe")).isEqualTo("DR");
        assertThat(Account.initials("Cher")).isEqualTo("C");
        assertThat(Account.initials(" ")).isEmpty();
    }

    private MainLayout frame(String demo, Role role) {
        signIn(role);
        return layout(demo);
    }

    private MainLayout layout(String demo) {
        when(forces.find(anyString())).thenReturn(Optional.empty());
        when(cycles.current()).thenReturn(Optional.empty());
        MainLayout layout =
                new MainLayout(new Whereabouts(forces, bodies, cycles), mock(AuthenticationContext.class), demo);
        UI.getCurrent().add(layout);
        return layout;
    }

    private static void signIn(Role role) {
        Visit visit = role.visiting() ? new Visit(UUID.randomUUID(), "inspectorate", LocalDate.of(2026, 12, 14)) : null;
        Actor actor = new Actor(
                UUID.randomUUID(),
                "Priya Nair",
                role.national() ? Pin.NATIONAL : "northmoor",
                Set.of(role),
                role,
                "use",
                visit);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    static class Page extends Div {}
}

package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.TestAssessments;
import org.bluelamp.identity.AddedPeople.Added;
import org.bluelamp.identity.Personas.Persona;
import org.bluelamp.tenancy.ConfigCheck;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sign-in through the real Keycloak and the committed realm: who comes in, to which place, and who does not. */
class KeycloakSignInTest extends KeycloakPortal {

    private static final ConfigFolder CONFIG =
            ConfigCheck.read(TestAssessments.root().resolve("tenant-config"));
    private static final ForceDirectory FORCES = new ForceDirectory(CONFIG, "demo");
    private static final OutsideBodies BODIES = new OutsideBodies(CONFIG, "demo");

    /** What stands on one home and on no other page, whichever cycles there are. */
    private static final Map<String, List<String>> HOMES = Map.of(
            "work", List.of("assessment.none", "assessment.begin.lead", "assessment.areas"),
            "auditor", List.of("history.home.title"),
            "data protection", List.of("records.home"),
            "analyst", List.of("benchmark.no-cycle", "benchmark.participation.who-sees"),
            "editor", List.of("framework.home.title"),
            "operator", List.of("history.operator.title"),
            "guest", List.of("guests.visits.lead"));

    /**
     * One place of each kind and a force more: two forces at work, one with accounts of its own beside which these exist, the
     * national service, and a body outside. The other forces' people differ from these by their names alone.
     */
    static Stream<Persona> personas() {
        var all = new ConfiguredPersonas(FORCES, BODIES);
        return Stream.of("northmoor", "estuary", ForceAccounts.FORCE, Pin.NATIONAL, "inspectorate")
                .flatMap(force -> all.of(force).stream());
    }

    @ParameterizedTest
    @MethodSource("personas")
    void letsThePersonasOfTheFivePlacesInToTheirHome(Persona persona) {
        var browser = in(persona.login());

        assertThat(known(persona.force(), Json.id("user/" + persona.login())))
                .containsExactly(persona.name() + "|" + persona.role().code());
        var words = view(browser, "").words();
        assertThat(words)
                .contains(persona.name(), text("shell.role." + persona.role().code()))
                .contains(FORCES.find(persona.force())
                        .map(force -> force.name().en())
                        .or(() -> BODIES.find(persona.force())
                                .map(body -> body.name().en()))
                        .orElse("National"));
        assertThat(HOMES.keySet().stream().filter(home -> words.stream().anyMatch(said(home)::contains)))
                .as("the home of this role, and no other")
                .containsExactly(home(persona.role()));
    }

    private List<String> said(String home) {
        return HOMES.getOrDefault(home, List.of()).stream().map(this::text).toList();
    }

    private static String home(Role role) {
        return switch (role) {
            case LEAD, CHIEF, CONTRIBUTOR -> "work";
            case AUDITOR, NATIONAL_AUDITOR -> "auditor";
            case DATA_PROTECTION -> "data protection";
            case ANALYST -> "analyst";
            case EDITOR -> "editor";
            case OPERATOR -> "operator";
            case GUEST -> "guest";
            case GUEST_AUDITOR, GUEST_REVIEWER, SYSTEM -> "none: nobody signs in with it";
        };
    }

    @Test
    void asksAPersonOfTwoForcesWhichAndCountsTheRolesOfThatOneAlone() {
        var person = people().person();
        people().join(person, "northmoor", "force-lead", "contributor").join(person, "estuary", "force-auditor");

        var inNorthmoor = choose(person, "northmoor");
        var inEstuary = choose(person, "estuary");

        assertThat(known("northmoor", person.id())).containsExactly("Robin Added|lead contributor");
        assertThat(known("estuary", person.id())).containsExactly("Robin Added|auditor");
        assertThat(view(inNorthmoor, "").words()).contains("Northmoor Police", "Wellbeing lead");
        assertThat(view(inEstuary, "").words())
                .contains("Estuary Police", "Auditor", text("history.home.title"))
                .doesNotContain("Northmoor Police", "Wellbeing lead");
    }

    private static Browser choose(Added person, String force) {
        var browser = new Browser();
        var choice = browser.fill(browser.open(portal("/")), Map.of("username", person.login()));
        assertThat(choice.body())
                .contains("Choose the force that you are here for:", "value=\"northmoor\"", "value=\"estuary\"");
        isHome(password(browser, browser.fill(choice, Map.of("kc.org", force))));
        return browser;
    }

    /** Such a token comes of an address that somebody has changed by hand; it must not open two forces at once. */
    @Test
    void refusesATokenWithTwoForces() {
        var person = people().person();
        people().join(person, "northmoor", "force-lead").join(person, "estuary", "force-lead");
        var browser = new Browser();
        var usual = browser.ask(portal("/oauth2/authorization/keycloak"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        var page = browser.open(usual.replace("%20organization", "%20organization:*"));
        password(browser, browser.fill(page, Map.of("username", person.login())));

        isRefused(browser, "two-forces");
        assertThat(known("northmoor", person.id())).isEmpty();
        assertThat(known("estuary", person.id())).isEmpty();
    }

    /** @param national roles of the whole realm; no force, and no role in it, where empty */
    record Refusal(String reason, List<String> national, String force, List<String> roles) {}

    static final List<Refusal> REFUSALS = List.of(
            new Refusal("no-force", List.of(), "", List.of()),
            new Refusal("no-force", List.of("superuser"), "", List.of()),
            new Refusal("no-force", List.of("force-lead"), "", List.of()),
            new Refusal("no-role", List.of(), "estuary", List.of()),
            new Refusal("no-role", List.of(), "estuary", List.of("superuser")),
            new Refusal("no-role", List.of("force-lead"), "estuary", List.of()),
            new Refusal("no-role", List.of(), "estuary", List.of("national-editor")),
            new Refusal("both-planes", List.of("national-analyst"), "estuary", List.of("force-lead")));

    @ParameterizedTest
    @FieldSource("REFUSALS")
    void refusesAnAccountThatHasNoPlaceHere(Refusal refusal) {
        var person = people().person();
        people().give(person, refusal.national().toArray(String[]::new));
        if (!refusal.force().isEmpty()) {
            people().join(person, refusal.force(), refusal.roles().toArray(String[]::new));
        }

        refused(person, refusal.reason());
        assertThat(known("estuary", person.id())).isEmpty();
        assertThat(known(Pin.NATIONAL, person.id())).isEmpty();
    }

    @Test
    void refusesAnOrganizationThatIsNoForce() {
        var person = people().person();
        people().foundForce("atlantis").join(person, "atlantis", "force-lead");

        refused(person, "unknown-force");
    }

    private void refused(Added person, String reason) {
        var browser = new Browser();
        assertThat(signIn(browser, person).uri().toString()).isEqualTo(portal("/login?refused=" + reason));
        isRefused(browser, reason);
    }

    private void isRefused(Browser browser, String reason) {
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(view(browser, "login?refused=" + reason).words())
                .contains(text("identity.refused." + reason), text("identity.refused." + reason + ".todo"));
    }

    @Test
    void seesAChangedRoleAtTheNextSignIn() {
        var person = people().person();
        people().join(person, "northmoor", "contributor");
        var browser = in(person);
        assertThat(known("northmoor", person.id())).containsExactly("Robin Added|contributor");

        var group = people().organization("northmoor").groups();
        var lead = group.getGroupByPath("/force-lead", true);
        group.group(lead.getId()).addMember(person.id());

        assertThat(isSignedIn(browser)).isTrue();
        assertThat(known("northmoor", person.id())).containsExactly("Robin Added|contributor");
        in(person);
        assertThat(known("northmoor", person.id())).containsExactly("Robin Added|lead contributor");
    }

    @Test
    void letsNobodyInWithAWrongPassword() {
        var browser = new Browser();
        var page = browser.fill(browser.open(portal("/")), Map.of("username", "lead.northmoor"));
        page = browser.fill(page, Map.of("password", "not that"));

        assertThat(page.body()).contains("Invalid username or password");
        assertThat(isSignedIn(browser)).isFalse();
    }
}

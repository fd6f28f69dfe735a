package org.bluelamp.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Input;
import java.text.Collator;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.bluelamp.TestClock;
import org.bluelamp.TestScreen;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A demonstration's door as programs and browsers meet it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bluelamp.personas=true", "bluelamp.management-port=0"})
@AutoConfigureMockMvc
@Import(TestClock.class)
class PersonasOverHttpTest {

    private static final String ME = "/api/v1/me";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Personas personas;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ForceDirectory forces;

    @Autowired
    private ConfigFolder config;

    private Wire wire() {
        return new Wire(port);
    }

    @ParameterizedTest
    @CsvSource({
        "lead.northmoor, northmoor, lead",
        "contributor.northmoor, northmoor, contributor",
        "chief.estuary, estuary, chief",
        "auditor.estuary, estuary, auditor",
        "analyst.national, national, analyst",
        "editor.national, national, editor",
        "auditor.national, national, national-auditor",
        "operator, national, operator"
    })
    void letsEveryPersonaInAsAProgram(String login, String force, String role) {
        var answer = wire().get(ME, Wire.basic(login, "demo"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"force\":\"" + force + "\"", "\"role\":\"" + role + "\"");
        assertThat(answer.headers()).noneMatch(line -> line.toLowerCase().startsWith("set-cookie"));
    }

    @ParameterizedTest
    @CsvSource({
        "lead.northmoor, wrong",
        "lead.northmoor, ''",
        "lead.atlantis, demo",
        "lead.national, demo",
        "analyst.northmoor, demo",
        "northmoor, demo",
        "system, demo",
        "'', demo"
    })
    void refusesWhoeverIsNoPersona(String login, String password) {
        var answer = wire().get(ME, Wire.basic(login, password));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void asksAStrangerToSignIn() {
        assertThat(wire().get(ME).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example:8080", "0.0.0.0", "127.0.0.2", "[::1]", "169.254.1.1"})
    void refusesAForeignNameBeforeAnythingElse(String host) {
        for (var path : List.of(ME, "/", "/login", "/styles.css", "/api/v1/openapi.json")) {
            assertThat(wire().get(path, "Host: " + host, Wire.basic("lead.northmoor", "demo"))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void answersToBothNamesOfThisMachine() {
        for (var host : List.of("localhost:" + port, "127.0.0.1:" + port)) {
            assertThat(wire().get(ME, "Host: " + host, Wire.basic("lead.northmoor", "demo"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://localhost:1", "http://localhost.evil.example", "x y"})
    void refusesAForeignPage(String origin) {
        assertThat(wire().get(ME, "Origin: " + origin, Wire.basic("lead.northmoor", "demo"))
                        .status())
                .isEqualTo(403);
        assertThat(wire().form("/login", "username=lead.northmoor&password=demo", "Origin: " + origin)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void answersItsOwnPages() {
        var own = "Origin: http://localhost:" + port;
        assertThat(wire().get(ME, own, Wire.basic("lead.northmoor", "demo")).status())
                .isEqualTo(200);
    }

    @Test
    void letsNoBrowserSessionIntoTheApi() {
        var session = "Cookie: bluelamp-session=" + signedIn("lead.northmoor").cookie("bluelamp-session");

        assertThat(wire().get("/", session, "Accept: text/html").status()).isNotEqualTo(302);
        assertThat(wire().get(ME, session).status()).isEqualTo(401);
    }

    @Test
    void sendsAStrangerToTheDoor() {
        var answer = wire().get("/", "Accept: text/html");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/login");
    }

    @Test
    void startsASessionOfItsOwnAtEachSignIn() {
        var before = wire().get("/", "Accept: text/html").cookie("bluelamp-session");
        var answer =
                wire().form("/login", "username=lead.northmoor&password=demo", "Cookie: bluelamp-session=" + before);
        var after = answer.cookie("bluelamp-session");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(before).isNotEmpty();
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        assertThat(answer.headers())
                .anyMatch(line -> line.startsWith("Set-Cookie: bluelamp-session=")
                        && line.contains("HttpOnly")
                        && line.contains("SameSite=Lax"));
        assertThat(wire().get("/", "Accept: text/html", "Cookie: bluelamp-session=" + before)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void sendsAWrongPasswordBackToTheDoor() {
        var answer = wire().form("/login", "username=lead.northmoor&password=guess");

        assertThat(answer.header("Location")).endsWith("/login?error");
        assertThat(wire().get("/", "Accept: text/html", "Cookie: bluelamp-session=" + answer.cookie("bluelamp-session"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void offersTheUnfinishedForcesFirstAndThenAllByName() {
        try (var screen = door("login")) {
            var names = choice().getListDataView()
                    .getItems()
                    .map(force -> force.name().en())
                    .toList();

            assertThat(names).hasSize(48).startsWith("Northmoor Police", "Estuary Police");
            assertThat(names.subList(2, 48)).isSortedAccordingTo(Collator.getInstance(Locale.UK));
            assertThat(screen.words()).contains("48 invented forces", "Every force, person and figure");
        }
    }

    @Test
    void offersThePersonasOfTheForceThatIsChosen() {
        try (var screen = door("login")) {
            assertThat(screen.words()).contains("Priya Nair. Completes the assessment");
            assertThat(offered())
                    .containsExactly(
                            "lead.northmoor",
                            "contributor.northmoor",
                            "chief.northmoor",
                            "auditor.northmoor",
                            "dpo.northmoor",
                            "analyst.national",
                            "editor.national",
                            "auditor.national",
                            "operator",
                            "auditor.inspectorate");
            choice().setValue(forces.find("marram").orElseThrow());
            assertThat(offered()).startsWith("lead.marram", "contributor.marram", "chief.marram", "auditor.marram");
            assertThat(screen.words())
                    .doesNotContain("Priya Nair")
                    .contains(personas.find("lead.marram").orElseThrow().name());
        }
    }

    @Test
    void remembersTheForceInItsAddress() {
        try (var screen = door("login?force=estuary")) {
            assertThat(offered()).startsWith("lead.estuary");
            assertThat(screen.words()).doesNotContain("You have signed out");
        }
    }

    @ParameterizedTest
    @CsvSource({"logout, You have signed out", "error, Nobody here has this name and password"})
    void saysWhatBecameOfTheLastStep(String step, String words) {
        try (var screen = door("login?" + step)) {
            assertThat(screen.words()).contains(words);
        }
    }

    @Test
    void callsAPersonaOfARealForceByWhatTheyDo() {
        var real = new ConfiguredPersonas(new ForceDirectory(config, "uk"), new OutsideBodies(config, "uk"));

        assertThat(real.find("lead.kent")).hasValueSatisfying(lead -> {
            assertThat(lead.name()).isEqualTo("Wellbeing lead");
            assertThat(lead.force()).isEqualTo("kent");
        });
        assertThat(real.find("operator"))
                .hasValueSatisfying(operator -> assertThat(operator.name()).isEqualTo("Operator"));
        assertThat(real.find("lead.northmoor")).isEmpty();
    }

    private TestScreen door(String address) {
        return TestScreen.of(context, Actor.job("northmoor", "test"), "org.bluelamp.identity")
                .at(address);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Force> choice() {
        return _get(ComboBox.class);
    }

    /** Whom one can become, by the names that the buttons send. */
    private static List<String> offered() {
        return _find(Input.class).stream()
                .map(Input::getElement)
                .filter(input -> "username".equals(input.getAttribute("name")))
                .map(input -> input.getAttribute("value"))
                .toList();
    }

    @AfterEach
    void leave() {
        TestScreen.leave();
    }

    @Test
    void signsOut() throws Exception {
        var answer = mvc.perform(post("/logout").with(csrf()).with(user("lead.northmoor")))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?logout");
    }

    @Test
    void tellsTheHistoryOfASignInOnceAndOfCallsNever() {
        var lead = personas.find("auditor.estuary").orElseThrow();
        var before = signIns(lead);
        signedIn(lead.login());
        wire().get(ME, Wire.basic(lead.login(), "demo"));
        wire().get(ME, Wire.basic(lead.login(), "demo"));

        assertThat(signIns(lead)).isEqualTo(before + 1);
    }

    @Test
    void knowsAPersonByTheSameIdHoweverTheyComeIn() {
        var force = "door-" + port;
        var roles = EnumSet.of(Role.LEAD);
        var first = signIn.bind(force, "s-1", "Ann", roles);

        assertThat(signIn.known(force, "s-1", "Ann", roles)).isEqualTo(first);
        assertThat(signIn.known(force, "s-1", "Anne", roles).person()).isEqualTo(first.person());
        assertThat(written(force)).isEqualTo("Anne|lead");
        signIn.known(force, "s-1", "Ann", EnumSet.of(Role.LEAD, Role.AUDITOR));
        assertThat(written(force)).isEqualTo("Ann|lead auditor");
    }

    @Test
    void asksTheDatabaseAgainAfterAMinute() {
        var force = "later-" + port;
        var roles = EnumSet.of(Role.LEAD);
        signIn.known(force, "s-1", "Ann", roles);
        // as another node would, which has seen her new name
        Actor.job(force, "test").run(() -> jdbc.update("update person set name = 'Anne'"));

        signIn.known(force, "s-1", "Ann", roles);
        assertThat(written(force)).isEqualTo("Anne|lead");
        clock.advance(Duration.ofSeconds(61));
        signIn.known(force, "s-1", "Ann", roles);
        assertThat(written(force)).isEqualTo("Ann|lead");
    }

    private Wire.Answer signedIn(String login) {
        var answer = wire().form("/login", "username=" + login + "&password=demo");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).doesNotContain("login");
        return answer;
    }

    private int signIns(Personas.Persona persona) {
        return Actor.job(persona.force(), "test")
                .call(() -> jdbc.queryForObject(
                        "select count(*) from change where operation = 'signed-in' and role_used = ?",
                        Integer.class,
                        persona.role().code()));
    }

    private String written(String force) {
        return Actor.job(force, "test")
                .call(() -> jdbc.queryForObject("select name || '|' || roles from person", String.class));
    }
}

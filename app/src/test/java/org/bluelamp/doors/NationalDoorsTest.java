package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.help.SharingAsked;
import org.bluelamp.help.SharingService;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * The national roles reach no force's answers, evidence, register or comments by any route: every view and address that is
 * open to one of them is named in national.csv with a reason, and is opened here, with a force's own ids, in search of what
 * that force keeps to itself. Services: {@link StrangerTest}; the database: {@code NationalPlaneTest}.
 */
@PortalTest
class NationalDoorsTest {

    private static final List<Role> NATION =
            Arrays.stream(Role.values()).filter(Role::national).toList();

    private static final LocalDate DATED = LocalDate.of(2026, 1, 5);

    /** A way in, and what it gives. */
    record Way(String door, Role role, Supplier<String> given) {
        @Override
        public String toString() {
            return door + " " + role.code();
        }
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    AnswerService answers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    SharingService sharings;

    @Autowired
    JdbcTemplate jdbc;

    private Place place;
    private String secret;

    @BeforeEach
    void plant() {
        place = new Places(context).make();
        secret = "caesium" + place.word();
        people.lead(place.force()).run(() -> {
            answers.save(
                    place.assessment(),
                    "B01",
                    new SaveAnswer(1, false, null, "Says " + secret, null, UUID.randomUUID()));
            var offer =
                    new Offer("Minutes " + secret, EvidenceKind.values()[0], DATED, Classification.values()[0], true);
            var about = new Subject(AssessmentService.SUBJECT, place.assessment(), "B01");
            evidence.offerLink(about, offer, "https://intranet.example.police.uk/" + secret);
            var bytes = secret.getBytes(StandardCharsets.UTF_8);
            try (var received = evidence.receive(secret + ".txt", bytes.length, new ByteArrayInputStream(bytes))) {
                evidence.offerFile(about, offer, received);
            }
            // asked for, and never confirmed by the chief officer
            sharings.ask(SharingAsked.of(
                    "help",
                    Places.EDITION,
                    "B01",
                    "wellbeing@example.police.uk",
                    "We need " + secret,
                    UUID.randomUUID()));
        });
    }

    @Test
    void namesEveryDoorThatIsOpenToTheNation() {
        var open = new TreeSet<String>();
        Doors.views().stream()
                .filter(view -> NATION.stream().anyMatch(role -> RouteIsolationTest.opens(view, role)))
                .forEach(view -> open.add("/" + RouteIsolationTest.route(view)));
        Trials.ALL.stream()
                .filter(trial -> NATION.stream().anyMatch(trial.asks()::allows))
                .forEach(trial -> open.add(trial.address()));
        assertThat(named().keySet()).isEqualTo(open);
        assertThat(named().values()).allMatch(why -> why.length() >= 20);
        // every address has its trial, so that none is left out here
        assertThat(Trials.ALL.stream().map(Trial::address).collect(Collectors.toSet()))
                .containsAll(new Api(context)
                        .addresses().keySet().stream()
                                .filter(address -> !Trials.NOT_OURS.containsKey(address))
                                .toList());
    }

    private static Map<String, String> named() {
        return Doors.table("national.csv").stream()
                .collect(Collectors.toMap(row -> row.get("door"), row -> row.get("why"), (a, b) -> a, TreeMap::new));
    }

    @TestFactory
    Stream<DynamicTest> tellsTheNationNothingThatAForceKeeps() {
        return Stream.concat(views(), addresses())
                .map(way -> DynamicTest.dynamicTest(
                        way.toString(), () -> assertThat(told(way)).isEmpty()));
    }

    /** What of the force's own stands in what a way gives; ids that were asked for may be repeated. */
    private List<String> told(Way way) {
        var given = way.given().get();
        var kept = new ArrayList<>(List.of(secret));
        Stream.of(
                        place.assessment(),
                        place.evidence(),
                        place.file(),
                        place.change(),
                        place.reader(),
                        place.sharing(),
                        place.redaction(),
                        place.disposal(),
                        place.hold(),
                        place.guest())
                .map(UUID::toString)
                .filter(id -> !way.door().contains(id))
                .forEach(kept::add);
        return kept.stream().filter(given::contains).toList();
    }

    private Stream<Way> views() {
        var ways = new ArrayList<Way>();
        for (var view : Doors.views()) {
            for (var role : NATION) {
                if (RouteIsolationTest.opens(view, role)) {
                    var route = RouteIsolationTest.route(view);
                    var address = RouteIsolationTest.address(route, place);
                    ways.add(new Way("/" + address, role, () -> {
                        try (var screen = new Screen(context, people.national(role))) {
                            var page = screen.at(address);
                            if (!route.contains(":")) {
                                assertThat(page)
                                        .as("a page, and no error")
                                        .doesNotContain(Doors.pagesOfErrors().stream()
                                                .map(Class::getSimpleName)
                                                .toArray(String[]::new));
                            }
                            return page;
                        }
                    }));
                }
            }
        }
        return ways.stream();
    }

    /** What is read. What is changed is tried by {@link ApiIsolationTest}. */
    private Stream<Way> addresses() {
        var api = new Api(context);
        var ways = new ArrayList<Way>();
        for (var trial : Trials.ALL) {
            var call = trial.own(place);
            for (var role : NATION) {
                if (call.method() == HttpMethod.GET && trial.asks().allows(role)) {
                    ways.add(new Way(call.path(), role, () -> {
                        var answer = api.ask(people.national(role), call);
                        return answer.headers() + answer.body();
                    }));
                }
            }
        }
        return ways.stream();
    }

    /** A door that takes on the pin of whichever force it is asked for. */
    @Test
    void findsWhatALeakingDoorTells() {
        var leaking = new Way(
                "/leak",
                Role.ANALYST,
                () -> people.lead(place.force())
                        .call(() -> String.join(" ", jdbc.queryForList("select comment from answer", String.class))));
        assertThat(told(leaking)).containsExactly(secret);
        var listing = new Way(
                "/list",
                Role.EDITOR,
                () -> people.lead(place.force())
                        .call(() ->
                                String.join(" ", jdbc.queryForList("select id::text from evidence", String.class))));
        assertThat(told(listing))
                .contains(place.evidence().toString(), place.file().toString());
    }
}

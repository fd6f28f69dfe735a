package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Another force's records from outside, by every address there is; beside each refusal, the same call by its owner works. */
@PortalTest
class ApiIsolationTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ForceDirectory directory;

    private Api api;
    private Places places;
    private Reached reached;
    private Map<String, String> nouns;

    @BeforeEach
    void open() {
        api = new Api(context);
        places = new Places(context);
        reached = new Reached(context);
        nouns = api.nouns();
    }

    @Test
    void triesEveryAddress() {
        var addresses = new TreeSet<>(api.addresses().keySet());
        addresses.removeAll(Trials.NOT_OURS.keySet());
        var tried = new TreeSet<String>();
        Trials.ALL.forEach(trial -> tried.add(trial.address()));
        assertThat(tried)
                .as("an address without a trial, or a trial without an address")
                .isEqualTo(addresses);
    }

    /** Each noun by each verb: tried, or with a reason why there is nothing to try. */
    @Test
    void triesEveryVerbOnEveryNoun() {
        var matrix = Matrix.of(nouns, Trials.ALL);
        matrix.keep();
        assertThat(matrix.wrong()).isEmpty();
    }

    /** The canary: without one of its trials, with a new noun, and with a reason that no longer holds. */
    @Test
    void seesWhatIsNotTried() {
        var fewer = Trials.ALL.stream()
                .filter(trial -> trial.verb() != Trial.Verb.UPDATE_TO_REFER_TO)
                .toList();
        assertThat(Matrix.of(nouns, fewer).wrong())
                .contains("assessments/{id}/answers UPDATE_TO_REFER_TO is neither tried nor explained");
        var more = new TreeMap<>(nouns);
        more.put("GET /api/v1/actions", "actions");
        assertThat(Matrix.of(more, Trials.ALL).wrong()).hasSize(Trial.Verb.values().length);
        var stale = new ArrayList<>(Trials.ALL);
        stale.add(new Trial(
                        "",
                        Trial.Verb.DELETE,
                        Role.LEAD,
                        Permission.BE_HERE,
                        Trials.ALL.getFirst().call())
                .of("editions"));
        assertThat(Matrix.of(nouns, stale).wrong()).containsExactly("editions DELETE is tried and explained");
    }

    @TestFactory
    Stream<DynamicTest> tellsAStrangerNothing() {
        return Trials.ALL.stream().map(trial -> DynamicTest.dynamicTest(trial.toString(), () -> tried(trial)));
    }

    private void tried(Trial trial) {
        var today = clock.instant();
        try {
            switch (trial.kind()) {
                case BY_ID -> byId(trial, reached.at(trial.stage(), places.make(), today));
                case REFERS -> refers(trial, places.make());
                case OWN_LIST -> ownList(trial, places.make());
                case OWN_STEP -> ownStep(trial, places.make(), today);
                case COUNTED -> counted(trial);
                case NATIONAL -> national(trial, places.make());
                case NATION_STEP -> nationStep(trial, reached.at(trial.stage(), places.make(), today));
            }
        } finally {
            clock.set(today);
        }
    }

    private void byId(Trial trial, Place place) {
        var stranger = people.in(TestPeople.freshForce(), trial.as());
        long before = changes(place);

        var foreign = api.ask(stranger, trial.own(place));
        var absent = api.ask(stranger, trial.own(place.empty()));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign)
                .as("what is another's and what is not there answer alike")
                .isEqualTo(absent);
        assertThat(foreign.body()).doesNotContain(place.traces().toArray(String[]::new));
        assertThat(changes(place)).as("nothing of the place changed").isEqualTo(before);

        var own = api.ask(owner(trial, place), trial.own(place));
        assertThat(own.given()).as("the owner gets it: %s", own).isTrue();
    }

    /** By two strangers who have the same, because what is not refused changes what is the stranger's own. */
    private void refers(Trial trial, Place place) {
        var one = places.beside(place);
        var other = places.beside(place);
        long before = changes(place);
        var call = trial.call().apply(one, place);

        var foreign = api.ask(owner(trial, one), call);
        var absent = api.ask(owner(trial, other), trial.call().apply(other, place.empty()));
        assertThat(alike(foreign, one)).as("as one of nothing").isEqualTo(alike(absent, other));
        assertThat(foreign.body())
                .doesNotContain(place.traces().stream()
                        .filter(trace -> !(call.path() + call.body()).contains(trace))
                        .toArray(String[]::new));
        assertThat(changes(place)).as("nothing of the place changed").isEqualTo(before);

        var own = api.ask(owner(trial, place), trial.own(place));
        assertThat(own.given()).as("the owner gets it: %s", own).isTrue();
        if (call.method() == HttpMethod.GET) {
            assertThat(alike(own, place)).as("the owner finds something").isNotEqualTo(alike(foreign, one));
        }
    }

    /** Without what differs between two forces that did the same: their names, and random numbers. */
    private static String alike(Api.Answer answer, Place asker) {
        return ID.matcher(answer.toString()).replaceAll("an id").replace(asker.word(), "word");
    }

    private void ownList(Trial trial, Place place) {
        var own = api.ask(owner(trial, place), trial.own(place));
        assertThat(own.given()).as("the owner gets it: %s", own).isTrue();
        if (trial.as().national()) {
            var sent = nouns.get(trial.address()).equals("inbox") ? place.sent() : List.<String>of();
            assertThat(own.body()).as("what it is for").contains(held(trial, place));
            assertThat(own.body())
                    .doesNotContain(place.traces().stream()
                            .filter(trace -> !sent.contains(trace))
                            .toArray(String[]::new));
            return;
        }
        assertThat(place.traces()).as("the owner sees what is theirs").anyMatch(own.body()::contains);
        var foreign = api.ask(people.in(TestPeople.freshForce(), trial.as()), trial.own(place));
        assertThat(foreign.given()).isTrue();
        assertThat(foreign.body()).doesNotContain(place.traces().toArray(String[]::new));
    }

    /** What must stand in a list of the national service, by its noun. A new one fails until it is said here. */
    private List<String> held(Trial trial, Place place) {
        return switch (nouns.get(trial.address())) {
            case "inbox" -> place.sent();
            case "benchmark/participation" ->
                directory.all().stream().map(Force::code).toList();
            case "reports" -> List.of("Release for the doors");
            default -> throw new AssertionError("what stands in " + trial);
        };
    }

    private void ownStep(Trial trial, Place made, Instant today) {
        var beside = reached.at(trial.stage(), places.beside(made), today);
        var place = reached.at(trial.stage(), made, today);
        var own = api.ask(owner(trial, place), trial.own(place));
        assertThat(own.given()).as("the owner does it: %s", own).isTrue();

        var foreign = api.ask(owner(trial, beside), trial.own(place));
        assertThat(foreign.given()).as("so does a stranger: %s", foreign).isTrue();
        assertThat(foreign.body())
                .isNotEqualTo(own.body())
                .doesNotContain(place.traces().toArray(String[]::new));
    }

    private void counted(Trial trial) {
        var stranger = people.in(TestPeople.freshForce(), trial.as());
        var before = api.ask(stranger, trial.own(places.make()));
        var place = places.make();
        var after = api.ask(stranger, trial.own(place));
        assertThat(after.given()).as("%s", after).isTrue();
        assertThat(after.body()).as("counts nothing of another's").isEqualTo(before.body());
        assertThat(api.ask(owner(trial, place), trial.own(place)).body()).isNotEqualTo(after.body());
    }

    private void national(Trial trial, Place place) {
        var foreign = api.ask(people.in(TestPeople.freshForce(), trial.as()), trial.own(place));
        assertThat(foreign.given()).as("%s", foreign).isTrue();
        assertThat(foreign.body()).doesNotContain(place.traces().toArray(String[]::new));
        assertThat(api.ask(owner(trial, place), trial.own(place)).given()).isTrue();
    }

    private void nationStep(Trial trial, Place place) {
        var stranger = TestPeople.freshForce();
        for (var role : Role.values()) {
            if (role != Role.SYSTEM && !role.national() && !role.visiting()) {
                assertThat(api.ask(people.in(stranger, role), trial.own(place)).status())
                        .as("%s of another force", role)
                        .isEqualTo(403);
            }
        }
        var answer = api.ask(people.national(trial.as()), trial.own(place));
        var refusal = refusals().get(trial.toString());
        if (refusal == null) {
            assertThat(answer.given()).as("%s", answer).isTrue();
        } else {
            assertThat(answer.status()).as("%s", answer).isEqualTo(Integer.parseInt(refusal));
        }
        var sent = nouns.get(trial.address()).equals("inbox") ? place.sent() : List.<String>of();
        assertThat(answer.body())
                .doesNotContain(place.traces().stream()
                        .filter(trace -> !sent.contains(trace))
                        .toArray(String[]::new));
    }

    /** Steps of the national service that are refused here to whoever may, because what they need cannot be had here. */
    private static Map<String, String> refusals() {
        return Doors.table("refused-here.csv").stream()
                .collect(Collectors.toMap(row -> row.get("trial"), row -> row.get("status")));
    }

    @Test
    void saysWhyAStepIsRefusedToWhoeverMay() {
        var steps = Trials.ALL.stream()
                .filter(trial -> trial.kind() == Trial.Kind.NATION_STEP)
                .map(Trial::toString)
                .toList();
        assertThat(steps).containsAll(refusals().keySet());
        assertThat(Doors.table("refused-here.csv"))
                .allMatch(row -> row.get("why").length() >= 20);
    }

    /** One test a cell: every address by every role, and by nobody. */
    @TestFactory
    Stream<DynamicTest> asksForThePermission() {
        var place = places.make();
        var tests = new ArrayList<DynamicTest>();
        for (var trial : Trials.ALL) {
            for (var role : Role.values()) {
                if (role != Role.SYSTEM && !trial.asks().allows(role)) {
                    tests.add(DynamicTest.dynamicTest(trial + " " + role.code(), () -> {
                        var actor = role.national() ? people.national(role) : people.in(place.force(), role);
                        assertThat(api.ask(actor, trial.own(place)).status()).isEqualTo(403);
                    }));
                }
            }
            tests.add(DynamicTest.dynamicTest(
                    trial + " nobody",
                    () -> assertThat(api.ask(null, trial.own(place)).status()).isEqualTo(401)));
        }
        return tests.stream();
    }

    private Actor owner(Trial trial, Place place) {
        return trial.as().national() ? people.national(trial.as()) : people.in(place.force(), trial.as());
    }

    /** How much history the force has, people's sign-ins and reads apart. */
    private long changes(Place place) {
        return Actor.job(place.force(), "test").call(() -> {
            List<Long> count = jdbc.queryForList(
                    "select count(*) from change where operation in ('insert', 'update', 'delete') and entity <>"
                            + " 'person'",
                    Long.class);
            return count.getFirst();
        });
    }
}

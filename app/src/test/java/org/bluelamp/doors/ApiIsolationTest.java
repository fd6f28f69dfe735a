package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Another force's records from outside, by every address there is; beside each refusal, the same call by its owner works. */
@PortalTest
class ApiIsolationTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    private Api api;
    private Places places;

    @BeforeEach
    void open() {
        api = new Api(context);
        places = new Places(context);
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

    @TestFactory
    Stream<DynamicTest> tellsAStrangerNothing() {
        return Trials.ALL.stream()
                .map(trial -> DynamicTest.dynamicTest(trial.toString(), () -> {
                    var place = places.make();
                    switch (trial.kind()) {
                        case BY_ID -> byId(trial, place);
                        case OWN_LIST -> ownList(trial, place);
                        case NATIONAL -> national(trial, place);
                        case STEP -> step(trial, place);
                    }
                }));
    }

    private void byId(Trial trial, Place place) {
        var stranger = people.in(TestPeople.freshForce(), trial.as());
        long before = changes(place);

        var foreign = api.ask(stranger, trial.call().apply(place));
        var absent = api.ask(stranger, trial.call().apply(place.empty()));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign)
                .as("what is another's and what is not there answer alike")
                .isEqualTo(absent);
        assertThat(foreign.body()).doesNotContain(place.traces().toArray(String[]::new));
        assertThat(changes(place)).as("nothing of the place changed").isEqualTo(before);

        var own = api.ask(owner(trial, place), trial.call().apply(place));
        assertThat(own.given()).as("the owner gets it: %s", own).isTrue();
    }

    private void ownList(Trial trial, Place place) {
        var own = api.ask(owner(trial, place), trial.call().apply(place));
        assertThat(own.given()).as("the owner gets it: %s", own).isTrue();
        if (trial.as().national()) {
            return;
        }
        assertThat(place.traces()).as("the owner sees what is theirs").anyMatch(own.body()::contains);
        var foreign = api.ask(
                people.in(TestPeople.freshForce(), trial.as()), trial.call().apply(place));
        assertThat(foreign.given()).isTrue();
        assertThat(foreign.body()).doesNotContain(place.traces().toArray(String[]::new));
    }

    private void step(Trial trial, Place place) {
        var answer = api.ask(owner(trial, place), trial.call().apply(place));
        assertThat(answer.given() || answer.status() == 409 || answer.status() == 422)
                .as("%s", answer)
                .isTrue();
        assertThat(answer.body()).doesNotContain(place.traces().toArray(String[]::new));
    }

    private void national(Trial trial, Place place) {
        var foreign = api.ask(
                people.in(TestPeople.freshForce(), trial.as()), trial.call().apply(place));
        assertThat(foreign.given()).as("%s", foreign).isTrue();
        assertThat(foreign.body()).doesNotContain(place.traces().toArray(String[]::new));
        assertThat(api.ask(owner(trial, place), trial.call().apply(place)).given())
                .isTrue();
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
                        assertThat(api.ask(actor, trial.call().apply(place)).status())
                                .isEqualTo(403);
                    }));
                }
            }
            tests.add(DynamicTest.dynamicTest(
                    trial + " nobody",
                    () -> assertThat(api.ask(null, trial.call().apply(place)).status())
                            .isEqualTo(401)));
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

package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestForces;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.benchmark.attack.Attack;
import org.bluelamp.benchmark.attack.Handed;
import org.bluelamp.benchmark.attack.Round;
import org.bluelamp.benchmark.attack.Scene;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.DisclosureReport;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two forces become one during the second of three cycles. */
@PortalTest
class MergerTest {

    private static final String MERGED = "northmoor";
    private static final String SUCCESSOR = "estuary";

    @Autowired
    ReleaseService releases;

    @Autowired
    TestReleases twoPeople;

    @Autowired
    SubmittedFacts facts;

    @Autowired
    ParticipationService participation;

    @Autowired
    AssessmentService assessments;

    @Autowired
    TestPeople people;

    @Autowired
    TestForces forces;

    @Autowired
    TestAssessments made;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void asItWas() {
        forces.asItWas();
        TestPublicationAttack.inEarnest();
    }

    private void submit(String force, Cycle cycle, int good) {
        var assessment = made.open(force, cycle);
        for (var standard = 1; standard <= 10; standard++) {
            made.answer(force, assessment, "AA%02d".formatted(standard), standard <= good ? 3 : 0);
        }
        made.submitted(force, assessment, true);
    }

    private Map<String, String> facts(Cycle cycle) {
        return facts.fingerprints(cycle.getId());
    }

    @Test
    void countsTheSuccessorAloneOverASeries() {
        var first = made.cycle(TestAssessments.EDITION);
        for (var i = 0; i < 10; i++) {
            submit(TestPeople.freshForce(), first, i);
        }
        submit(MERGED, first, 2);
        submit(SUCCESSOR, first, 9);
        assertThat(facts(first)).hasSize(12).containsKeys(MERGED, SUCCESSOR);
        made.freeze(first);
        TestPublicationAttack.finds(0);
        var before = twoPeople.published(first);
        TestPublicationAttack.inEarnest();

        var second = made.cycle(TestAssessments.EDITION);
        submit(MERGED, second, 4);
        assertThat(facts(second)).containsOnlyKeys(MERGED);
        forces.merge(MERGED, SUCCESSOR);
        assertThat(facts(second)).as("before the successor submits, neither").isEmpty();
        submit(SUCCESSOR, second, 8);
        assertThat(facts(second)).as("then the successor alone").containsOnlyKeys(SUCCESSOR);
        assertThat(stored(second)).as("what the force handed in stays its own").isPositive();
        shows("submitted", second);

        var third = made.cycle(TestAssessments.EDITION);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.lead(MERGED).run(() -> assessments.open(third.getId(), Set.of())));
        submit(SUCCESSOR, third, 7);
        assertThat(facts(third)).containsOnlyKeys(SUCCESSOR);
        shows(ParticipationService.NOT_STARTED, third);

        assertThat(people.national(Role.ANALYST)
                        .call(() -> releases.release(before.getId()))
                        .figures())
                .as("a release that is published stands")
                .isEqualTo(before.figures());
    }

    /** Whoever kept the release before the merger puts the one after it beside. Both were attacked before they were published. */
    @Test
    void tellsNobodyApartByAReleaseBeforeAndOneAfter() {
        var service = World.plausible(72);
        var first = made.cycle(TestAssessments.EDITION);
        TestPublicationAttack.inEarnest(first);
        handed(first, service.state(30), Map.of("force-028", MERGED, "force-029", SUCCESSOR));
        var released = published(first);
        var before = round(released, null);

        forces.merge(MERGED, SUCCESSOR);
        var second = made.cycle(TestAssessments.EDITION);
        TestPublicationAttack.inEarnest(first, second);
        handed(second, service.state(29), Map.of("force-028", SUCCESSOR));
        var next = published(second);
        assertThat(next.members()).hasSize(29).contains(SUCCESSOR).doesNotContain(MERGED);

        var report = new Attack(1, 4_000).on(Scene.of(World.EDITION, List.of(before, round(next, released))));
        assertThat(report.idle()).as("%s", report).doesNotContain("Merger", "LeaverDifferencing");
        assertThat(report.tried()).isGreaterThan(3_000);
        assertThat(report.disclosed()).as("%s", report).isZero();
    }

    @Test
    void publishesNothingThatWasPreparedBeforeTheMerger() {
        var cycle = made.cycle(TestAssessments.EDITION);
        for (var i = 0; i < 10; i++) {
            submit(TestPeople.freshForce(), cycle, i);
        }
        submit(MERGED, cycle, 2);
        submit(SUCCESSOR, cycle, 9);
        made.freeze(cycle);
        TestPublicationAttack.finds(0);
        var prepared = twoPeople.prepared(cycle);
        forces.merge(MERGED, SUCCESSOR);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> twoPeople.published(prepared))
                .satisfies(refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.left"));
        forces.asItWas();
        assertThat(twoPeople.published(prepared).state())
                .as("nothing but the merger stood in the way")
                .isEqualTo(ReleaseState.PUBLISHED);
    }

    private static void handed(Cycle cycle, State service, Map<String, String> real) {
        var answers = new TreeMap<String, Map<String, Submitted>>();
        service.answers().forEach((force, its) -> answers.put(real.getOrDefault(force, force), its));
        new Handed(SharedServer.get().access()).in(cycle.getId(), new Handed.In(answers, Map.of()));
    }

    private Release published(Cycle cycle) {
        made.freeze(cycle);
        var published = twoPeople.published(cycle);
        assertThat(TestPublicationAttack.last())
                .isNotNull()
                .satisfies(attacked -> assertThat(attacked.attempts()).isGreaterThan(3_000));
        return published;
    }

    /** As it is read, with the answers that are there at the time. */
    private Round round(Release release, @Nullable Release before) {
        var submissions = facts.submissions(release.cycle(), before, Stream::toList);
        var members = new TreeMap<String, Member>();
        submissions.forEach(each -> members.put(each.member().force(), each.member()));
        return Round.of(
                World.EDITION, new Computed(release.figures(), new DisclosureReport(List.of()), members), submissions);
    }

    @Test
    void countsAlikeWhetherTheMergedForceHadSubmittedOrNot() {
        var with = made.cycle(TestAssessments.EDITION);
        submit(MERGED, with, 4);
        submit(SUCCESSOR, with, 8);
        var without = made.cycle(TestAssessments.EDITION);
        made.open(MERGED, without);
        submit(SUCCESSOR, without, 8);
        forces.merge(MERGED, SUCCESSOR);
        assertThat(facts(with)).isEqualTo(facts(without));
    }

    @Test
    void countsAForceThatHasClosedNoMore() {
        var cycle = made.cycle(TestAssessments.EDITION);
        submit(MERGED, cycle, 4);
        forces.close(MERGED);
        assertThat(facts(cycle)).isEmpty();
    }

    /** How far the merged force is shown to be; it is waited for no more, and counts in no release. */
    private void shows(String state, Cycle cycle) {
        assertThat(people.national(Role.ANALYST).call(() -> participation.in(cycle.getId())))
                .filteredOn(row -> row.force().code().equals(MERGED))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.force().successor()).isEqualTo(SUCCESSOR);
                    assertThat(row.state()).isEqualTo(state);
                    assertThat(row.expected()).isFalse();
                    assertThat(row.counts()).isFalse();
                });
    }

    private int stored(Cycle cycle) {
        UUID id = cycle.getId();
        return people.lead(MERGED)
                .call(() ->
                        jdbc.queryForObject("select count(*) from submitted_fact where cycle = ?", Integer.class, id));
    }
}

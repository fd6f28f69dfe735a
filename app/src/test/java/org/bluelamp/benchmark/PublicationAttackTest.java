package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.attack.Handed;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A candidate that keeps every other rule, and that the attack breaks together with what the national service has seen: nine of
 * 30 forces are below target, fewer than a third; and nine of 25, a third or more. The five between them are not, each of them.
 */
@PortalTest
class PublicationAttackTest {

    private static final int FEWER = 25;
    private static final int MORE = 30;
    private static final int BELOW = 9;
    private static final List<String> STANDARDS = List.of("AA01", "AA02", "AA03", "AA04", "AA05", "AA06");

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    Publishing publishing;

    @Autowired
    TestReleases twoPeople;

    final Handed handed = new Handed(SharedServer.get().access());
    final Map<String, Map<String, Submitted>> answers = new TreeMap<>();
    Cycle cycle;

    @BeforeEach
    void handIn() {
        cycle = made.cycle(TestAssessments.EDITION);
        TestPublicationAttack.inEarnest(cycle);
        World.plausible(71).state(MORE).answers().forEach((force, plausible) -> {
            var its = new HashMap<>(plausible);
            STANDARDS.forEach(standard ->
                    its.put(standard, new Submitted(level(answers.size(), standard), false, null)));
            answers.put(force, its);
        });
        handed.in(cycle.getId(), new Handed.In(answers, Map.of()));
        made.freeze(cycle);
    }

    /** Of each of these standards nine of the first 25 are below target, and none of the others. */
    private static int level(int force, String standard) {
        return force < FEWER && (force + 7 * STANDARDS.indexOf(standard)) % FEWER < BELOW ? 1 : 2;
    }

    @AfterEach
    void attackInEarnest() {
        TestPublicationAttack.inEarnest();
    }

    private void putAway(Release prepared) {
        people.national(Role.ANALYST)
                .run(() -> publishing.discard(prepared.getId(), prepared.version(), "Looked at, and discarded"));
    }

    /** Their answers are gone, and nobody can tell any more what they were; so they may not be known either. */
    @Test
    void preparesNothingThatTellsThoseWhoWithdrewSinceOneWasPutAway() {
        putAway(twoPeople.prepared(cycle));
        assertThat(TestPublicationAttack.last())
                .as("by itself it is not broken")
                .isNotNull()
                .satisfies(attacked -> assertThat(attacked.attempts()).isGreaterThan(3_000));
        handed.back(cycle.getId(), List.copyOf(answers.keySet()).subList(FEWER, MORE));
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.NATIONAL, null))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused ->
                                        assertThat(refused.text()).isEqualTo("benchmark.refused.disclosed.settled")));
        TestPublicationAttack.finds(0);
        assertThat(twoPeople.prepared(cycle).members())
                .as("nothing but the attack stood in the way")
                .hasSize(FEWER);
    }
}

package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReleaseServiceTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    ReleaseService releases;

    @Autowired
    OwnPosition position;

    @Autowired
    ParticipationService participation;

    @Autowired
    JdbcTemplate jdbc;

    Cycle cycle;
    final List<String> forces = new ArrayList<>();

    @BeforeEach
    void openACycle() {
        cycle = made.cycle(TestAssessments.EDITION);
    }

    /** Forces whose answers in one area rise from force to force, so that there is something to tell apart. */
    private void submit(int count, boolean takesPart) {
        for (var i = 0; i < count; i++) {
            var force = TestPeople.freshForce();
            forces.add(force);
            var assessment = made.open(force, cycle);
            for (var standard = 1; standard <= 10; standard++) {
                made.answer(force, assessment, "AA%02d".formatted(standard), standard <= i % 11 ? 3 : 0);
            }
            made.submitted(force, assessment, takesPart);
        }
    }

    private ReleaseService.Published publish() {
        made.freeze(cycle);
        return people.national(Role.ANALYST).call(() -> releases.publish(cycle.getId()));
    }

    @Test
    void publishesQuartilesAndWithholdsWhereAllAgree() {
        submit(11, true);
        var published = publish();
        assertThat(published.release().forces()).isEqualTo("10-19");
        assertThat(published.figures()).hasSize(8);
        for (var figure : published.figures()) {
            if (figure.area().equals("AA")) {
                // scores 0, 10 … 100: places 3, 5 and 8 with their neighbours
                assertThat(figure.quartiles()).contains(new Quartiles(30, 50, 80));
            } else {
                assertThat(figure.quartiles()).as(figure.area()).isEmpty();
            }
        }
    }

    @Test
    void showsAForceItsOwnQuarterAndNobodyElses() {
        submit(11, true);
        var release = publish().release().getId();
        people.lead(forces.getFirst())
                .run(() ->
                        assertThat(position.in(release)).containsExactly(Map.entry("AA", OwnPosition.Quarter.LOWER)));
        people.lead(forces.getLast())
                .run(() -> assertThat(position.in(release)).containsEntry("AA", OwnPosition.Quarter.UPPER));
        people.lead(TestPeople.freshForce())
                .run(() -> assertThat(position.in(release)).isEmpty());
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> position.in(release)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void publishesNothingBelowTheFloorAndSaysWhy() {
        submit(9, true);
        submit(4, false);
        made.freeze(cycle);
        people.national(Role.ANALYST).run(() -> {
            assertThatThrownBy(() -> releases.publish(cycle.getId()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.enough_forces"));
            assertThat(releases.preview(cycle.getId()).figures()).isEmpty();
        });
    }

    @Test
    void waitsForTheFreeze() {
        submit(10, true);
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> releases.publish(cycle.getId()))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.cycle_frozen")));
    }

    @Test
    void isMadeOnceAndNeverChanged() {
        submit(10, true);
        var release = publish().release().getId();
        people.national(Role.ANALYST).run(() -> {
            assertThatThrownBy(() -> releases.publish(cycle.getId())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> jdbc.update("update release set forces = '40+' where id = ?", release))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> jdbc.update("delete from release_figure where release = ?", release))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        });
    }

    @Test
    void isNotForTheNationalPinToComputeByItself() {
        submit(1, true);
        people.national(Role.ANALYST)
                .run(() -> assertThat(jdbc.queryForList("select level from submitted_fact", Integer.class))
                        .isEmpty());
    }

    @Test
    void tellsParticipationInStepsAndNoAnswer() {
        var assessment = made.open("northmoor", cycle);
        made.answer("northmoor", assessment, "AA01", 3);
        made.submitted("northmoor", assessment, true);
        people.national(Role.ANALYST).run(() -> {
            var all = participation.in(cycle.getId());
            assertThat(all).hasSize(48);
            assertThat(all.stream().filter(row -> row.force().code().equals("northmoor")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.state()).isEqualTo("submitted");
                        assertThat(row.percent()).isZero();
                        assertThat(row.takesPart()).isTrue();
                    });
            assertThat(all.stream().filter(row -> row.state().equals(ParticipationService.NOT_STARTED)))
                    .hasSize(47);
        });
    }

    @Test
    void asksTheSameStatementsHoweverManyForcesThereAre() {
        submit(10, true);
        people.national(Role.ANALYST).run(() -> participation.in(cycle.getId()));
        var few = statements();
        submit(3, true);
        assertThat(statements()).isEqualTo(few).containsExactly(2, 3);
        made.freeze(cycle);
        var published =
                people.national(Role.ANALYST).call(() -> TestStatements.during(() -> releases.publish(cycle.getId())));
        assertThat(published)
                .as("eight, and each of eight areas' figures with its copy for Envers")
                .hasSize(8 + 8 * 2);
        people.lead(forces.getFirst()).run(() -> {
            var release = releases.all().stream()
                    .filter(each -> each.cycle().equals(cycle.getId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(TestStatements.during(() -> position.in(release.getId())))
                    .hasSize(7);
        });
    }

    private List<Integer> statements() {
        return people.national(Role.ANALYST)
                .call(() -> List.of(
                        TestStatements.during(() -> participation.in(cycle.getId()))
                                .size(),
                        TestStatements.during(() -> releases.preview(cycle.getId()))
                                .size()));
    }
}

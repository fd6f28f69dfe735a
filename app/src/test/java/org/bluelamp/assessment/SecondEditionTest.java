package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.HashMap;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.OwnPosition;
import org.bluelamp.benchmark.TestPublicationAttack;
import org.bluelamp.benchmark.TestReleases;
import org.bluelamp.benchmark.figures.AreaScore;
import org.bluelamp.benchmark.figures.Submitted;
import org.bluelamp.disclosure.Part;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionReader;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An edition of another shape (seven areas, 94 standards, three levels of which the lowest has points, no evidence rule) goes
 * through the whole journey.
 */
@PortalTest
class SecondEditionTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    EditionService editions;

    @Autowired
    AssessmentService assessments;

    @Autowired
    TestReleases releases;

    @Autowired
    OwnPosition position;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void takesAnEditionOfAnotherShapeFromTheFileToTheBand() {
        var edition = underItsOwnCode(
                EditionReader.read(TestAssessments.root().resolve("app/src/test/resources/editions/seven-areas")));
        Actor.job(Pin.NATIONAL, "test").run(() -> editions.publish(edition));
        var cycle = made.cycle(edition.code());
        var area = edition.areas().getFirst();
        var last = "";
        for (var i = 0; i < 11; i++) {
            last = TestPeople.freshForce();
            var assessment = made.open(last, cycle);
            var position = 0;
            for (var standard : area.standards()) {
                // what is left out counts as the lowest level
                if (position++ * 11 < i * area.standards().size()) {
                    made.answer(
                            last,
                            assessment,
                            standard.code(),
                            edition.scale().getLast().value());
                }
            }
            made.submitted(last, assessment, true);
            people.lead(last).run(() -> agreesWithWhatWasHandedOver(edition, cycle));
        }
        people.lead(last).run(() -> {
            var score = own(cycle);
            assertThat(score.areas()).hasSize(7);
            assertThat(score.evidenced()).isNull();
            assertThat(score.area(area.code()).rated()).isGreaterThan(80);
        });
        made.freeze(cycle);
        // few forces that agree in all areas but one give themselves away; here it is about the edition
        TestPublicationAttack.finds(0);
        var release = releases.published(cycle);
        TestPublicationAttack.inEarnest();
        assertThat(release.figures().areas()).hasSize(7);
        assertThat(release.figures().standards())
                .as("an edition without a target")
                .isEmpty();
        people.lead(last).run(() -> assertThat(position.in(release.getId())).containsEntry(area.code(), Part.UPPER));
    }

    private Score own(Cycle cycle) {
        return assessments
                .standing(assessments.inCycle(cycle.getId()).orElseThrow().getId())
                .score();
    }

    /** Else a force would look up its quarter by another score than the one that is in the quartiles. */
    private void agreesWithWhatWasHandedOver(Edition edition, Cycle cycle) {
        var handed = new HashMap<String, Submitted>();
        jdbc.query(
                "select standard, level from submitted_fact where cycle = ?",
                row -> {
                    handed.put(row.getString(1), new Submitted(row.getInt(2), false, null));
                },
                cycle.getId());
        var counted = new AreaScore(edition);
        for (var area : edition.areas()) {
            assertThat(own(cycle).area(area.code()).rated())
                    .as(area.code())
                    .isEqualTo(counted.of(area, handed)
                            .orElseThrow()
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValueExact());
        }
    }

    /** Other tests publish under the code of the file. */
    private static Edition underItsOwnCode(Edition read) {
        return TestEditions.like(read, "second-shape", read.version(), read.areas());
    }
}

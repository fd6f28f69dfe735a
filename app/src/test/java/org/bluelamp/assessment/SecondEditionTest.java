package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.OwnPosition;
import org.bluelamp.benchmark.TestPublicationAttack;
import org.bluelamp.benchmark.TestReleases;
import org.bluelamp.disclosure.Part;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionReader;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition of another shape (seven areas, 94 standards, three levels, no evidence rule) goes through the whole journey. */
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
                var level = position++ * 11 < i * area.standards().size()
                        ? edition.scale().getLast()
                        : edition.scale().getFirst();
                made.answer(last, assessment, standard.code(), level.value());
            }
            made.submitted(last, assessment, true);
        }
        people.lead(last).run(() -> {
            var score = assessments
                    .standing(assessments.inCycle(cycle.getId()).orElseThrow().getId())
                    .score();
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

    /** Other tests publish under the code of the file. */
    private static Edition underItsOwnCode(Edition read) {
        return TestEditions.like(read, "second-shape", read.version(), read.areas());
    }
}

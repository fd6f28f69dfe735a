package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** By which areas the history can be filtered, in a force that has an assessment. */
@PortalTest
class AssessmentAreasTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    ChangeLog log;

    private final String force = TestPeople.freshForce();

    @Test
    void offersThoseOfTheNewestAssessment() {
        made.open(force, made.cycle(TestAssessments.EDITION));
        assertThat(people.auditor(force).call(() -> log.areas(Texts.ENGLISH))).containsKeys("MH", "LG");
    }

    @ParameterizedTest
    @EnumSource(names = {"DATA_PROTECTION", "GUEST_AUDITOR"})
    void offersNoneToThoseWhoReadTheHistoryButNoEvidence(Role role) {
        made.open(force, made.cycle(TestAssessments.EDITION));
        assertThat(people.in(force, role).call(() -> log.areas(Texts.ENGLISH))).isEmpty();
    }
}

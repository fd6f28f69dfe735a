package org.bluelamp;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bluelamp.benchmark.PlantedSeries;
import org.bluelamp.benchmark.TestFigure;
import org.bluelamp.benchmark.TestMembership;
import org.bluelamp.benchmark.TestPublicationAttack;
import org.bluelamp.benchmark.TestReleases;
import org.bluelamp.benchmark.TestYesNo;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test of the whole portal without a web server, on the database server that all tests share.
 *
 * <p>All such tests share one context and one database, so each works in a force of its own ({@link TestPeople#freshForce}).
 * The clock stands still until a test moves it, and begins anew with each class ({@link TestClock}); a
 * screen that a test opened is left after it ({@link TestScreen}).
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@ActiveProfiles("test")
@Import({
    TestClock.class,
    TestForces.class,
    TestPeople.class,
    TestStatements.class,
    TestAssessments.class,
    TestReleases.class,
    TestFigure.class,
    TestYesNo.class,
    PlantedSeries.class,
    TestMembership.class,
    TestPublicationAttack.class
})
@TestExecutionListeners(
        listeners = {TestClock.Again.class, TestScreen.Left.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PortalTest {}

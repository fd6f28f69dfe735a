package org.bluelamp.benchmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.benchmark.TestPublicationAttack;
import org.bluelamp.benchmark.TestReleases;
import org.bluelamp.framework.Cycle;
import org.bluelamp.identity.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the benchmark's pages share: a cycle, and forces that have submitted in it. */
@PortalTest
abstract class BenchmarkScreenTest {

    static final String FORCE = "estuary";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    ReleaseService releases;

    @Autowired
    TestReleases twoPeople;

    Cycle cycle;

    @BeforeEach
    void openACycle() {
        TestPublicationAttack.finds(0);
        cycle = made.cycle(TestAssessments.EDITION);
    }

    @AfterEach
    void leave() {
        TestScreen.leave();
        TestPublicationAttack.inEarnest();
    }

    /** Eleven forces, the invented one with the best answers in one area. */
    void submit() {
        for (var i = 0; i < 11; i++) {
            var force = i == 10 ? FORCE : TestPeople.freshForce();
            var assessment = made.open(force, cycle);
            for (var standard = 1; standard <= 10; standard++) {
                made.answer(force, assessment, "AA%02d".formatted(standard), standard <= i ? 3 : 0);
            }
            made.submitted(force, assessment, true);
        }
        made.freeze(cycle);
    }

    UUID published() {
        submit();
        return twoPeople.publishedId(cycle);
    }

    TestScreen as(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.benchmark");
    }

    void refuses(Actor actor, String address) {
        try (var screen = as(actor)) {
            assertThat(screen.refuses(address)).as(address).isTrue();
        }
    }
}

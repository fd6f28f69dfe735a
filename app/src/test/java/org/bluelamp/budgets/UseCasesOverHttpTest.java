package org.bluelamp.budgets;

import java.util.List;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The benchmark runs seldom: each of its use cases is gone through here, untimed, so that it is there when it is wanted. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bluelamp.personas=true", "bluelamp.management-port=0"})
@Import({TestClock.class, TestPeople.class, TestStatements.class, TestAssessments.class})
class UseCasesOverHttpTest {

    private static final List<UseCase> USE_CASES = Benchmark.USE_CASES;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestAssessments made;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void makeTheGround() {
        var cycle = made.cycle(TestAssessments.EDITION);
        for (var force : List.of("northmoor", "estuary")) {
            made.answer(force, made.open(force, cycle), "MH07", 2);
        }
        // more than stand on the first page
        people.lead(Ground.MUCH_CHANGED).run(() -> {
            for (var i = 0; i < 60; i++) {
                jdbc.update("update person set name = ?", "Ann " + i);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("USE_CASES")
    void canBeGoneThrough(UseCase useCase) {
        var turns = useCase.begin(new Portal(context));
        for (var turn = 0; turn < 3; turn++) {
            turns.before(turn);
            turns.take(turn);
        }
    }
}

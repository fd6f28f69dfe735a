package org.bluelamp.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    private static final int TURNS = 3;

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
        var before = changesOfAnswers();
        for (var turn = 0; turn < TURNS; turn++) {
            turns.before(turn);
            var number = turn;
            // a page without the words that it is to have is refused
            assertThatCode(() -> turns.take(number)).as("turn %d", number).doesNotThrowAnyException();
        }
        assertThat(changesOfAnswers() - before)
                .as("each save leaves its change, and no page leaves any")
                .isEqualTo(useCase instanceof SavingAnAnswer ? TURNS : 0);
    }

    /** The canary: a page that does not come up is not taken for one that did. */
    @Test
    void seesAPageThatDoesNotComeUp() {
        var tab = new Portal(context).tab("lead.northmoor");
        assertThatThrownBy(() -> tab.go("help", "words that stand on no page"))
                .hasMessageStartingWith("Not on the page: words that stand on no page");
    }

    private long changesOfAnswers() {
        return people.lead("northmoor")
                .call(() -> jdbc.queryForList("select id from change where entity = 'answer'", UUID.class)
                        .size());
    }
}

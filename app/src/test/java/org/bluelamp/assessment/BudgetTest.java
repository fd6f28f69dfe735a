package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.framework.Standard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each use case has its number of SQL statements, whatever the number of rows. */
@PortalTest
class BudgetTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    AssessmentService assessments;

    @Autowired
    AnswerService answers;

    private final String force = TestPeople.freshForce();
    private Assessment assessment;

    @BeforeEach
    void openAnAssessment() {
        assessment = made.open(force, made.cycle(TestAssessments.EDITION));
    }

    private void save(String standard, int level) {
        answers.save(assessment.getId(), standard, new SaveAnswer(level, false, null, null, null, UUID.randomUUID()));
    }

    @Test
    void readsAnAssessmentInFiveStatementsHoweverManyAnswersItHas() {
        people.lead(force).run(() -> {
            var few = TestStatements.during(() -> assessments.standing(assessment.getId()));
            for (var standard = 1; standard <= 14; standard++) {
                save("MH%02d".formatted(standard), 2);
            }
            var many = TestStatements.during(() -> assessments.standing(assessment.getId()));
            assertThat(many).hasSameSizeAs(few).hasSize(5);
        });
    }

    @Test
    void savesAnAnswerInNineStatementsWithItsHistoryHoweverManyThereAre() {
        people.lead(force).run(() -> {
            var standards = assessments.standing(assessment.getId()).edition().standards().stream()
                    .map(Standard::code)
                    .toList();
            // the assessment's state, the answer so far, the cycle; the answer; progress counted and told;
            // Envers' revision number, revision and copy
            assertThat(TestStatements.during(() -> save(standards.getFirst(), 2)))
                    .as("the first")
                    .hasSize(9);
            standards.subList(1, 60).forEach(standard -> save(standard, 2));
            assertThat(TestStatements.during(() -> save(standards.get(60), 2)))
                    .as("the 61st")
                    .hasSize(9);
        });
    }
}

package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.identity.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each step from opening to reopening has its number of SQL statements, whatever the number of answers. */
@PortalTest
class TransitionsBudgetTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    AssessmentService assessments;

    @Autowired
    Transitions transitions;

    @Autowired
    AnswersFile file;

    @Test
    void goesAllTheWayInTheSameStatementsHoweverManyAnswersThereAre() {
        var few = new Way(1).taken();
        assertThat(new Way(60).taken()).isEqualTo(few);
        assertThat(few)
                .containsExactly(
                        Map.entry("open", 8),
                        Map.entry("take away", 6),
                        Map.entry("send", 10),
                        Map.entry("send back", 10),
                        Map.entry("send anew", 10),
                        Map.entry("take back", 10),
                        Map.entry("send again", 10),
                        Map.entry("sign off", 16),
                        Map.entry("submit", 17),
                        Map.entry("choose", 13),
                        Map.entry("reopen", 12));
    }

    /** A force of its own that answers so many standards. */
    private final class Way {

        private final String force = TestPeople.freshForce();
        private final UUID cycle = made.cycle(TestAssessments.EDITION).getId();
        private final Actor lead = people.lead(force);
        private final Actor chief = people.chief(force);
        private final Map<String, Integer> statements = new LinkedHashMap<>();
        private final int answers;

        Way(int answers) {
            this.answers = answers;
        }

        Map<String, Integer> taken() {
            statements.put(
                    "open",
                    lead.call(() -> TestStatements.during(() -> assessments.open(cycle, Set.of())))
                            .size());
            var standing = lead.call(() -> assessments.standing(present().getId()));
            standing.edition().areas().stream()
                    .flatMap(area -> standing.asked(area.code()).stream())
                    .limit(answers)
                    .forEach(standard -> made.answer(force, standing.assessment(), standard.code(), 2));
            step("take away", lead, now -> file.csv(now.getId(), Locale.UK));
            step("send", lead, now -> transitions.send(now.getId(), now.version()));
            step("send back", chief, now -> transitions.sendBack(now.getId(), now.version(), "A question."));
            step("send anew", lead, now -> transitions.send(now.getId(), now.version()));
            step("take back", lead, now -> transitions.takeBack(now.getId(), now.version()));
            step("send again", lead, now -> transitions.send(now.getId(), now.version()));
            var gaps = lead.call(() -> assessments.standing(present().getId())).score().gaps().stream()
                    .map(Score.CoreGap::standard)
                    .collect(Collectors.toCollection(TreeSet::new));
            var signature = new SignOff("Fair.", gaps, true, true);
            step("sign off", chief, now -> transitions.signOff(now.getId(), now.version(), signature));
            step("submit", lead, now -> transitions.submit(now.getId(), now.version()));
            step("choose", chief, now -> transitions.choose(now.getId(), 0, false));
            step("reopen", chief, now -> transitions.reopen(now.getId(), now.version(), "A mistake."));
            return statements;
        }

        private void step(String name, Actor actor, Consumer<Assessment> work) {
            actor.run(() -> {
                var now = present();
                statements.put(
                        name, TestStatements.during(() -> work.accept(now)).size());
            });
        }

        private Assessment present() {
            return assessments.inCycle(cycle).orElseThrow();
        }
    }
}

package org.bluelamp.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many SQL statements each use case takes, whatever the number of rows. The pin is not among them. */
@PortalTest
class FrameworkStatementsTest {

    private static final String EDITION = "statements";

    @Autowired
    CycleService cycles;

    @Autowired
    EditionService editions;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private Actor editor;
    private Actor lead;

    @BeforeEach
    void publish() {
        editor = people.national(Role.EDITOR);
        lead = people.lead(TestPeople.freshForce());
        Actor.job(Pin.NATIONAL, "test").run(() -> editions.publish(TestEditions.small(EDITION)));
        for (int i = 0; i < 3; i++) {
            editor.run(() -> cycles.plan("Statements", EDITION, dates()));
        }
        lead.run(() -> editions.all());
    }

    @Test
    void readsCyclesInOneStatementEach() {
        assertThat(statements(lead, () -> cycles.all())).hasSize(1);
        assertThat(statements(lead, () -> cycles.first(2))).hasSize(1);
        assertThat(statements(lead, () -> cycles.current())).hasSize(1);
        var cycle = lead.call(() -> cycles.first(1)).getFirst();
        assertThat(statements(lead, () -> cycles.cycle(cycle.getId()))).hasSize(1);
        assertThat(statements(lead, () -> cycles.after(cycle.opens(), cycle.getId(), 2)))
                .hasSize(1);
    }

    @Test
    void readsEditionsWithoutTheirDocumentsOnceTheyAreKnown() {
        assertThat(statements(lead, () -> editions.all())).hasSize(1);
        assertThat(statements(lead, () -> editions.published(EDITION))).hasSize(1);
        assertThat(statements(lead, () -> editions.edition(EDITION))).isEmpty();
    }

    @Test
    void changesACycleInFewStatements() {
        // edition there?, number and row of the revision, cycle, its audit row
        assertThat(statements(editor, () -> cycles.open("Statements", EDITION, dates())))
                .hasSize(5);
        var cycle = editor.call(() -> cycles.open("Statements", EDITION, dates()));
        // read, number and row of the revision, cycle, its audit row
        assertThat(statements(
                        editor,
                        () -> cycles.extend(
                                cycle.getId(),
                                cycle.version(),
                                cycle.closes(),
                                cycle.freezes().plusSeconds(60))))
                .hasSize(5);
    }

    private CycleDates dates() {
        Instant opens = clock.instant().minus(Duration.ofDays(300));
        return new CycleDates(
                opens,
                opens.plus(Duration.ofDays(10)),
                opens.plus(Duration.ofDays(20)),
                opens.plus(Duration.ofDays(30)));
    }

    private static List<String> statements(Actor actor, Runnable work) {
        return TestStatements.during(() -> actor.run(work));
    }
}

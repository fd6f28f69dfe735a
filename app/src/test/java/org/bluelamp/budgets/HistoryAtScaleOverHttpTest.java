package org.bluelamp.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.launch.Access;
import org.bluelamp.launch.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The history at scale in small, untimed: made changes are sealed, read by every filter, taken away, and both verifiers take
 * them. On a database of its own, because what is made there never happened.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bluelamp.personas=true", "bluelamp.management-port=0"})
@Import({TestClock.class, TestPeople.class, TestStatements.class, TestAssessments.class})
class HistoryAtScaleOverHttpTest {

    private static final Access DATABASE = SharedServer.get().access("small_scale");
    private static final int CHANGES = 4_000;

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestAssessments made;

    @Autowired
    private TestClock clock;

    @DynamicPropertySource
    static void aDatabaseOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("bluelamp.database.url", DATABASE::url);
    }

    @Test
    void isReadSealedTakenAwayAndVerified() throws Exception {
        var cycle = made.cycle(TestAssessments.EDITION);
        for (var force : List.of("northmoor", "estuary")) {
            made.answer(force, made.open(force, cycle), "MH07", 2);
        }
        clock.set(Clock.systemUTC().instant());

        var scale =
                new HistoryAtScale(new HistoryAtScale.Size(CHANGES, 2, 1, 1), new Portal(context), DATABASE, folder);
        var pages = scale.measured();

        assertThat(pages)
                .extracting(Measured::name)
                .anyMatch(name -> name.startsWith("first page by area MH: "))
                .anyMatch(name -> name.startsWith("first page by question "))
                // of more changes there is no shorter page
                .anyMatch(name -> name.matches("first page by nothing: 50 rows at [\\d,]+ beside 50 at [\\d,]+"));
        try (var superuser = DATABASE.connect(DATABASE.superuser());
                var rows = superuser
                        .createStatement()
                        .executeQuery("select count(*), (select count(*) from leaf) from change")) {
            rows.next();
            assertThat(rows.getInt(1)).isBetween(CHANGES - 10, CHANGES + 10);
            assertThat(rows.getInt(2)).as("sealed").isBetween(CHANGES - 10, CHANGES + 10);
        }
        assertThat(scale.facts()).last().asString().contains("both say that it holds");
    }
}

package org.bluelamp.reporting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.benchmark.ReleaseFile;
import org.bluelamp.benchmark.TestPublicationAttack;
import org.bluelamp.benchmark.TestReleases;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.framework.Cycle;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the tests of reports share: a release in which two forces of the directory say the same. */
@PortalTest
public abstract class ReportingTest {

    protected static final String FORCE = "estuary";
    private static final Map<Integer, UUID> RELEASES = new HashMap<>();

    /** Of another size and in another place. */
    protected static final String TWIN = "northmoor";

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected TestAssessments made;

    @Autowired
    protected TestReleases twoPeople;

    @Autowired
    protected ReleaseFile file;

    @Autowired
    AnswerService answers;

    @Autowired
    TestClock clock;

    @BeforeEach
    void findNothing() {
        TestPublicationAttack.finds(0);
    }

    @AfterEach
    void inEarnest() {
        TestPublicationAttack.inEarnest();
    }

    /** A release of this many forces: one area is published, the others are withheld. Made once for all tests. */
    protected UUID published(int forces) {
        return RELEASES.computeIfAbsent(forces, many -> published(made.cycle(TestAssessments.EDITION), many));
    }

    protected UUID published(Cycle cycle, int forces) {
        submit(cycle, forces);
        return twoPeople
                .published(twoPeople.prepared(cycle, Partition.SIZE, null))
                .getId();
    }

    protected void submit(Cycle cycle, int forces) {
        clock.set(made.day(1));
        for (var i = 0; i < forces; i++) {
            var force = i == 4 ? FORCE : i == 5 ? TWIN : TestPeople.freshForce();
            // the twins say the same
            submit(force, cycle, force.equals(TWIN) ? 4 : i % 10);
        }
        made.freeze(cycle);
    }

    /** @param good how many of the first area's standards are at the top; the last of them names a barrier */
    protected void submit(String force, Cycle cycle, int good) {
        var assessment = made.open(force, cycle);
        for (var standard = 1; standard < 10; standard++) {
            made.answer(force, assessment, "AA%02d".formatted(standard), standard <= good ? 3 : 0);
        }
        people.lead(force)
                .run(() -> answers.save(
                        assessment.getId(),
                        "AA10",
                        new SaveAnswer(0, false, null, null, "money", null, UUID.randomUUID())));
        made.submitted(force, assessment, true);
    }

    /** The release as everybody gets it, one line a value. */
    protected List<CSVRecord> lines(UUID release) {
        var bytes = people.lead(FORCE).call(() -> file.csv(release, Texts.ENGLISH));
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            return format.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8).replace("\ufeff", "")))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.benchmark.attack.Handed;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.framework.Cycle;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.problems.Absent;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the portal as the figures of a release. */
@PortalTest
class ReleaseFileTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    TestReleases twoPeople;

    @Autowired
    Publishing publishing;

    @Autowired
    ReleaseService releases;

    @Autowired
    ReleaseFile file;

    @Autowired
    PlantedSeries series;

    @Autowired
    ChangeLog log;

    final Handed handed = new Handed(SharedServer.get().access());
    Cycle cycle;

    @BeforeEach
    void handIn() {
        TestPublicationAttack.finds(0);
        cycle = made.cycle(TestAssessments.EDITION);
        handed.in(cycle.getId(), new Handed.In(World.plausible(95).state(30).answers(), Map.of()));
        made.freeze(cycle);
    }

    @AfterEach
    void takeAway() {
        series.takeAway();
        TestPublicationAttack.inEarnest();
    }

    private List<CSVRecord> lines(Actor actor, UUID release, Locale locale) {
        var bytes = actor.call(() -> file.csv(release, locale));
        try (var parser = CSVParser.parse(
                new String(bytes, StandardCharsets.UTF_8).replace("\ufeff", ""),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isAbsent(UUID release) {
        for (var actor : List.of(people.national(Role.ANALYST), people.national(Role.EDITOR), people.lead("estuary"))) {
            actor.run(() ->
                    assertThatThrownBy(() -> file.csv(release, Texts.ENGLISH)).isInstanceOf(Absent.class));
        }
    }

    @Test
    void isOfPublishedReleasesAlone() {
        var prepared = twoPeople.prepared(cycle);
        isAbsent(prepared.getId());
        people.national(Role.ANALYST)
                .run(() -> publishing.discard(prepared.getId(), prepared.version(), "Looked at, and discarded"));
        isAbsent(prepared.getId());
    }

    @Test
    void isToldToTheHistoryOfWhoTookIt() {
        var release = series.publish(cycle, Partition.NATIONAL);
        var force = TestPeople.freshForce();
        lines(people.lead(force), release, Texts.WELSH);
        people.lead(force)
                .run(() -> assertThat(log.page(ChangeFilter.NONE, null, 20, Texts.ENGLISH)
                                .changes())
                        .filteredOn(told -> told.change().entity().equals("release"))
                        .singleElement()
                        .satisfies(told -> {
                            assertThat(told.headline().words())
                                    .isEqualTo("Downloaded the figures of the release of the " + cycle.title());
                            assertThat(told.change().operation()).isEqualTo("exported");
                            assertThat(told.change().record()).isEqualTo(release);
                            assertThat(told.change().of("number")).isEqualTo("1");
                            assertThat(told.change().of("language")).isEqualTo("cy");
                        }));
    }

    @Test
    void saysOnEachLineWhichReleaseOfTheCycleItIsAndWhatItRepeats() {
        var analyst = people.national(Role.ANALYST);
        var first = series.publish(cycle, Partition.NATIONAL);
        handed.back(
                cycle.getId(),
                World.plausible(95).state(5).answers().keySet().stream().toList());
        var again = series.publish(cycle, Partition.NATIONAL, 2, "Five withdrew");
        assertThat(lines(analyst, first, Texts.ENGLISH)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("cycle")).isEqualTo(cycle.title());
            assertThat(line.get("number")).isEqualTo("1");
            assertThat(line.get("rule")).isEqualTo(ReleaseEngine.RULE);
            assertThat(line.get("repeated")).isEqualTo("no");
        });
        assertThat(lines(analyst, again, Texts.ENGLISH)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("number")).isEqualTo("2");
            assertThat(line.get("repeated")).isEqualTo("yes");
        });
        var names = analyst.call(() ->
                List.of(ReleaseFileName.of(releases.release(first)), ReleaseFileName.of(releases.release(again))));
        assertThat(names.getFirst()).matches("release-[a-z0-9-]+-1\\.csv");
        assertThat(names.getLast()).isEqualTo(names.getFirst().replace("-1.csv", "-2.csv"));
    }

    @Test
    void saysItsWordsInWelshToo() {
        var release = series.publish(cycle, Partition.NATIONAL);
        var english = lines(people.lead("estuary"), release, Texts.ENGLISH);
        var welsh = lines(people.lead("estuary"), release, Texts.WELSH);
        assertThat(welsh).hasSameSizeAs(english);
        assertThat(welsh.getFirst().get("math")).isEqualTo("maes");
        assertThat(welsh.getFirst().get("ffigur")).isEqualTo("chwartel isaf");
        assertThat(welsh)
                .allSatisfy(line -> assertThat(line.get("ailadroddwyd")).isEqualTo("na"));
        assertThat(welsh.stream().map(line -> line.get("gwerth")))
                .contains("llai na thraean")
                .noneMatch(value -> value.contains("third") || value.equals("withheld") || value.equals("yes"));
    }
}

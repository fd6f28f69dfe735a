package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Cycle;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReleaseServiceTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    ReleaseService releases;

    @Autowired
    Publishing publishing;

    @Autowired
    TestReleases twoPeople;

    @Autowired
    OwnPosition position;

    @Autowired
    OwnReading reading;

    @Autowired
    ParticipationService participation;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    Cycle cycle;
    final List<String> forces = new ArrayList<>();

    @AfterEach
    void attackInEarnest() {
        TestPublicationAttack.inEarnest();
    }

    @BeforeEach
    void openACycle() {
        TestPublicationAttack.finds(0);
        cycle = made.cycle(TestAssessments.EDITION);
    }

    /** Forces whose answers in one area rise from force to force, so that there is something to tell apart. */
    private void submit(int count, boolean takesPart) {
        for (var i = 0; i < count; i++) {
            var force = TestPeople.freshForce();
            forces.add(force);
            var assessment = made.open(force, cycle);
            for (var standard = 1; standard <= 10; standard++) {
                made.answer(force, assessment, "AA%02d".formatted(standard), standard <= i % 11 ? 3 : 0);
            }
            made.submitted(force, assessment, takesPart);
        }
    }

    private Release publish() {
        made.freeze(cycle);
        return twoPeople.published(cycle);
    }

    @Test
    void publishesQuartilesAndWithholdsWhereAllAgree() {
        submit(11, true);
        var published = publish();
        assertThat(published.forces()).isEqualTo("10-19");
        assertThat(published.figures().areas()).hasSize(8);
        for (var figure : published.figures().areas()) {
            if (figure.area().equals("AA")) {
                // scores 0, 10 … 100: places 3, 5 and 8 with their neighbours
                assertThat(figure.national()).isEqualTo(new Quartiles(30, 50, 80));
            } else {
                assertThat(figure.national()).as(figure.area()).isNull();
            }
        }
        assertThat(published.figures().standards())
                .as("fewer than 25 forces")
                .hasSize(93)
                .allMatch(standard -> standard.below() == null && standard.evidenced() == null);
    }

    @Test
    void showsAForceItsOwnQuarterAndNobodyElses() {
        submit(11, true);
        var release = publish().getId();
        people.lead(forces.getFirst())
                .run(() -> assertThat(position.in(release)).containsExactly(Map.entry("AA", Part.LOWER)));
        people.lead(forces.getLast()).run(() -> assertThat(position.in(release)).containsEntry("AA", Part.UPPER));
        people.lead(TestPeople.freshForce())
                .run(() -> assertThat(position.in(release)).isEmpty());
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> position.in(release)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void tellsAForceWhatWouldMoveItAndItAlone() {
        submit(11, true);
        var release = publish().getId();
        people.lead(forces.getFirst())
                .run(() -> assertThat(reading.of(release).orElseThrow().movers())
                        .as("scores 0, the lower quartile is 30: of ten standards five at two of three points make 33")
                        .containsExactly(new OwnReading.Mover("AA", Optional.of(5), Part.BELOW_MEDIAN)));
        people.lead(forces.getLast())
                .run(() -> assertThat(reading.of(release).orElseThrow().movers())
                        .as("already above the upper quartile")
                        .isEmpty());
        people.lead(TestPeople.freshForce())
                .run(() -> assertThat(reading.of(release)).isEmpty());
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> reading.of(release)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void publishesNothingBelowTheFloorAndSaysWhy() {
        submit(9, true);
        submit(4, false);
        made.freeze(cycle);
        people.national(Role.ANALYST).run(() -> {
            assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.NATIONAL, null))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.enough-forces"));
            assertThat(releases.waiting()).noneMatch(release -> release.cycle().equals(cycle.getId()));
        });
    }

    @Test
    void waitsForTheFreeze() {
        submit(10, true);
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.NATIONAL, null))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.cycle-frozen")));
    }

    @Test
    void isMadeOnceAndNeverChanged() {
        submit(10, true);
        var release = publish().getId();
        people.national(Role.ANALYST).run(() -> {
            assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.NATIONAL, null))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> jdbc.update("update release set forces = '40+' where id = ?", release))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> jdbc.update("delete from release where id = ?", release))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> jdbc.update("update release set state = 'discarded' where id = ?", release))
                    .rootCause()
                    .hasMessageContaining("a decided release never changes");
        });
    }

    @Test
    void takesTwoPeopleAndShowsForcesNothingBefore() {
        submit(10, true);
        made.freeze(cycle);
        var prepared = twoPeople.prepared(cycle);
        people.lead(forces.getFirst()).run(() -> {
            assertThatThrownBy(() -> releases.release(prepared.getId())).isInstanceOf(Absent.class);
            assertThat(releases.waiting()).isEmpty();
        });
        var same = people.national(Role.ANALYST);
        same.run(() -> assertThatThrownBy(() -> publishing.publish(prepared.getId(), prepared.version()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.same_person")));
        same.run(() -> assertThatThrownBy(() -> jdbc.update(
                        "update release set state = 'published', published_at = now(), published_by = prepared_by where id = ?",
                        prepared.getId()))
                .as("the database counts eyes too")
                .rootCause()
                .hasMessageContaining("check constraint"));
        var published = twoPeople.published(prepared);
        people.lead(forces.getFirst())
                .run(() ->
                        assertThat(releases.release(published.getId()).state()).isEqualTo(ReleaseState.PUBLISHED));
    }

    @Test
    void preparesNothingThatTheAttackBreaks() {
        submit(10, true);
        made.freeze(cycle);
        TestPublicationAttack.finds(1);
        people.national(Role.ANALYST).run(() -> {
            assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.NATIONAL, null))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.disclosed"));
            assertThat(releases.waiting()).noneMatch(release -> release.cycle().equals(cycle.getId()));
            assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.SIZE, null))
                    .isInstanceOf(Refused.class);
        });
        people.national(Role.NATIONAL_AUDITOR)
                .run(() -> assertThat(log.page(ChangeFilter.NONE, null, 20, Texts.ENGLISH)
                                .changes())
                        .as("each try stands in the history, with the way that was tried")
                        .filteredOn(told -> told.change().entity().equals("release")
                                && told.change().of("title").equals(cycle.title()))
                        .allSatisfy(told -> assertThat(told.headline().words())
                                .isEqualTo("Could not prepare a release of the " + cycle.title()
                                        + ": the attack before publication worked something out"))
                        .extracting(told -> told.change().of("partition"))
                        .containsExactly("size", "national"));
    }

    /** The database keeps one that waits a cycle; whoever comes second is told so in words. */
    @Test
    void isPreparedByOneOfTwoWhoTryAtOnce() throws InterruptedException {
        submit(10, true);
        made.freeze(cycle);
        var together = new CyclicBarrier(2);
        TestPublicationAttack.meanwhile(together);
        var prepared = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(1, 2)
                    .map(_ -> threads.submit(() -> twoPeople.prepared(cycle)))
                    .toList();
            for (var one : both) {
                try {
                    one.get();
                    prepared.incrementAndGet();
                } catch (ExecutionException e) {
                    assertThat(e.getCause())
                            .isInstanceOfSatisfying(
                                    Refused.class,
                                    refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.none-waits"));
                }
            }
        }
        assertThat(prepared).hasValue(1);
    }

    @Test
    void isPutAwayWithAReasonAndPreparedAnew() {
        submit(10, true);
        made.freeze(cycle);
        var prepared = twoPeople.prepared(cycle);
        people.national(Role.ANALYST).run(() -> {
            assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.SIZE, null))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.none-waits"));
            assertThatThrownBy(() -> publishing.discard(prepared.getId(), prepared.version(), " "))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("reason"));
            publishing.discard(prepared.getId(), prepared.version(), "Prepared by mistake");
        });
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.SIZE, null))
                        .as("two ways to compare, though nobody outside saw the first")
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.field()).isEqualTo("partition")));
        var next = twoPeople.prepared(cycle);
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.figures()).isEqualTo(prepared.figures());
        people.national(Role.EDITOR)
                .run(() -> assertThatThrownBy(() -> publishing.publish(prepared.getId(), prepared.version() + 1))
                        .isInstanceOf(Refused.class));
        twoPeople.published(next);
    }

    /** Whoever prepares, discards and prepares with one force less would hold that force's answers in the difference. */
    @Test
    void isPreparedAnewWithTheSameForcesOrFiveOthers() {
        submit(16, true);
        made.freeze(cycle);
        putAway(twoPeople.prepared(cycle));
        leave(forces.getFirst());
        people.national(Role.ANALYST).run(() -> {
            assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.NATIONAL, null))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.discarded-differs"));
            assertThat(publishing.readiness(cycle.getId()).compares()).hasValue(Partition.NATIONAL);
        });
        forces.subList(1, 5).forEach(this::leave);
        assertThat(twoPeople.published(twoPeople.prepared(cycle)).members()).hasSize(11);
    }

    @Test
    void isNotPublishedAfterOneThatItWasNotAttackedWith() {
        submit(10, true);
        made.freeze(cycle);
        clock.advance(Duration.ofSeconds(-1));
        var prepared = twoPeople.prepared(cycle);
        clock.advance(Duration.ofSeconds(1));
        cycle = made.cycle(TestAssessments.EDITION);
        submit(10, true);
        publish();
        people.national(Role.EDITOR)
                .run(() -> assertThatThrownBy(() -> publishing.publish(prepared.getId(), prepared.version()))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.overtaken")));
    }

    /** A chief officer is told that no later release has what is taken back: one that waits is a later one. */
    @Test
    void isNotPublishedOnceAForceThatIsInItHasLeft() {
        submit(16, true);
        made.freeze(cycle);
        var prepared = twoPeople.prepared(cycle);
        leave(forces.getFirst());
        people.national(Role.EDITOR)
                .run(() -> assertThatThrownBy(() -> publishing.publish(prepared.getId(), prepared.version()))
                        .isInstanceOfSatisfying(Refused.class, refused -> {
                            assertThat(refused.text()).isEqualTo("benchmark.refused.left");
                            assertThat(refused.parameters())
                                    .as("how many leavers there have to be before another is prepared")
                                    .containsExactly(ReadinessRules.FEWEST_CHANGED);
                        }));
        putAway(prepared);
        forces.subList(1, 5).forEach(this::leave);
        assertThat(twoPeople.published(twoPeople.prepared(cycle)).members()).hasSize(11);
    }

    private void putAway(Release prepared) {
        people.national(Role.ANALYST)
                .run(() -> publishing.discard(prepared.getId(), prepared.version(), "Looked at, and discarded"));
    }

    @Test
    void statesAgainOnlyWhenFiveHaveLeft() {
        submit(16, true);
        publish();
        var leavers = forces.subList(0, 4);
        leavers.forEach(this::leave);
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(
                                () -> publishing.prepare(cycle.getId(), Partition.NATIONAL, "Four withdrew"))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.text()).isEqualTo("benchmark.refused.enough-changed")));
        leave(forces.get(4));
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.NATIONAL, " "))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.field()).isEqualTo("reason")));
        people.national(Role.ANALYST)
                .run(() -> assertThatThrownBy(() -> publishing.prepare(cycle.getId(), Partition.AREA, "Five withdrew"))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.field()).isEqualTo("partition")));
        var again = twoPeople.published(twoPeople.prepared(cycle, Partition.NATIONAL, "Five withdrew"));
        assertThat(again.reason()).contains("Five withdrew");
        assertThat(again.figures().areas()).hasSize(8);
    }

    /** As a chief officer's later choice does it: the facts are gone. */
    private void leave(String force) {
        people.chief(force).run(() -> jdbc.update("delete from submitted_fact where cycle = ?", cycle.getId()));
    }

    @Test
    void takesInWhatALaterRoomHandsOver() {
        TestFigure.worth(() -> OptionalInt.of(forces.size() * 9 % 101));
        submit(12, true);
        TestFigure.worth(OptionalInt::empty);
        var figures = publish().figures();
        assertThat(figures.further()).hasSize(2).first().satisfies(further -> {
            assertThat(further.code()).isEqualTo(TestFigure.CODE);
            assertThat(further.scores()).isNotNull();
            assertThat(further.scores().national()).isNotNull();
        });
        people.lead(forces.getFirst())
                .run(() -> assertThat(jdbc.queryForList("select value from submitted_figure", Integer.class))
                        .as("its own, and no other's")
                        .hasSize(1));
        people.national(Role.ANALYST)
                .run(() -> assertThat(jdbc.queryForList("select value from submitted_figure", Integer.class))
                        .isEmpty());
    }

    /** Who is in it would be each chief officer's answer to another question, so it is not even in a row that a force reads. */
    @Test
    void keepsWhoIsInItAndWhatOpensTheCommitmentFromForces() {
        submit(11, true);
        var release = publish();
        var nonce = release.nonce().orElseThrow();
        assertThat(release.membership())
                .isEqualTo(Commitment.with(nonce, release.getId(), release.members())
                        .text());
        people.national(Role.NATIONAL_AUDITOR)
                .run(() -> assertThat(jdbc.queryForList("select nonce from release_membership", String.class))
                        .contains(nonce));
        for (var actor : List.of(people.lead(forces.getFirst()), people.chief(forces.getFirst()))) {
            actor.run(() -> {
                assertThat(jdbc.queryForList("select id from release_membership"))
                        .isEmpty();
                var seen = releases.release(release.getId());
                assertThat(seen.nonce()).isEmpty();
                assertThatThrownBy(seen::members).hasMessageContaining("national pin");
                assertThat(jdbc.queryForList(
                                "select to_jsonb(r)::text from release r union all select to_jsonb(a)::text from release_aud a"
                                        + " union all select after from change_payload where after is not null",
                                String.class))
                        .as("the release, the record as it was, and the history")
                        .isNotEmpty()
                        .noneMatch(row -> row.contains(nonce) || row.contains(forces.getFirst() + "\\n"));
            });
        }
    }

    @Test
    void isNotForTheNationalPinToComputeByItself() {
        submit(1, true);
        people.national(Role.ANALYST)
                .run(() -> assertThat(jdbc.queryForList("select level from submitted_fact", Integer.class))
                        .isEmpty());
    }

    @Test
    void tellsParticipationInStepsAndNoAnswer() {
        var assessment = made.open("northmoor", cycle);
        made.answer("northmoor", assessment, "AA01", 3);
        made.submitted("northmoor", assessment, true);
        people.national(Role.ANALYST).run(() -> {
            var all = participation.in(cycle.getId());
            assertThat(all).hasSize(48);
            assertThat(all.stream().filter(row -> row.force().code().equals("northmoor")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.state()).isEqualTo("submitted");
                        assertThat(row.percent()).isZero();
                        assertThat(row.takesPart()).isTrue();
                    });
            assertThat(all.stream().filter(row -> row.state().equals(ParticipationService.NOT_STARTED)))
                    .hasSize(47);
        });
    }

    @Test
    void asksTheSameStatementsHoweverManyForcesThereAre() {
        submit(10, true);
        people.national(Role.ANALYST).run(() -> participation.in(cycle.getId()));
        var few = statements();
        submit(3, true);
        assertThat(statements()).isEqualTo(few);
        // where the last release of all was on another edition, the last on its own is asked for besides
        assertThat(few.getFirst()).isEqualTo(2);
        assertThat(few.getLast()).isBetween(3, 4);
        made.freeze(cycle);
        var prepared = new AtomicReference<Release>();
        assertThat(TestStatements.during(() -> prepared.set(twoPeople.prepared(cycle))))
                .hasSizeBetween(9, 11);
        assertThat(TestStatements.during(() -> twoPeople.published(prepared.get())))
                .hasSize(6);
        people.lead(forces.getFirst()).run(() -> {
            var release = releases.published().stream()
                    .filter(each -> each.cycle().equals(cycle.getId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(TestStatements.during(() -> position.in(release.getId())))
                    .hasSize(6);
        });
    }

    private List<Integer> statements() {
        return people.national(Role.ANALYST)
                .call(() -> List.of(
                        TestStatements.during(() -> participation.in(cycle.getId()))
                                .size(),
                        TestStatements.during(() -> publishing.readiness(cycle.getId()))
                                .size()));
    }
}

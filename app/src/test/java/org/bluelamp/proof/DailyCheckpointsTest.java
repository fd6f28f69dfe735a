package org.bluelamp.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.Sealer;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.notices.Post;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DailyCheckpointsTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sealer sealer;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    DailyCheckpoints daily;

    @Autowired
    ForceDirectory forces;

    @Autowired
    CheckpointPost post;

    @Autowired
    Seals seals;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    private Instant before;

    @BeforeEach
    void somethingIsSealed() {
        before = clock.instant();
        clock.set(newest().plus(Duration.ofDays(10)));
        signIn.known("estuary", "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
        sealer.seal();
    }

    @AfterEach
    void now() {
        clock.set(before);
    }

    @Test
    void makesOneADayAndNoMore() {
        daily.round();
        var first = latest().orElseThrow();
        assertThat(first.occasion()).isEqualTo(Occasion.DAILY);
        sealer.seal();
        daily.round();
        assertThat(latest()).map(KeptCheckpoint::getId).contains(first.getId());
        clock.advance(Duration.ofDays(1));
        daily.round();
        var second = latest().orElseThrow();
        assertThat(second.size()).isGreaterThan(first.size());
        assertThat(second.madeAt()).isEqualTo(clock.instant());
    }

    /** Nobody gets by mail what an export brought along. */
    @Test
    void makesTheDaysOwnAfterOneThatAnExportBroughtAlong() {
        people.auditor("estuary").run(() -> checkpoints.make(Occasion.EXPORT));
        sealer.seal();
        daily.round();
        assertThat(latest()).map(KeptCheckpoint::occasion).contains(Occasion.DAILY);
    }

    /** The one whose checkpoint cannot be kept comes first, so that whatever it stops would stop the other. */
    @Test
    void makesThoseOfTheOthersWhereOneCannotBeMade() throws SQLException {
        var troubled = forces.all().getFirst().code();
        var other = forces.all().getLast().code();
        signIn.known(troubled, "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
        sealer.seal();
        daily.round();
        clock.advance(Duration.ofDays(1));
        signIn.known(troubled, "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
        signIn.known(other, "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
        sealer.seal();
        try (var owner = AtThePrompt.owner()) {
            owner.run("create function full_disk() returns trigger language plpgsql as $$"
                    + " begin raise exception 'disk full'; end $$");
            owner.run("create trigger full_disk before insert on checkpoint for each row when (new.force = '" + troubled
                    + "') execute function full_disk()");
            try {
                daily.round();
            } finally {
                owner.run("drop trigger full_disk on checkpoint");
                owner.run("drop function full_disk()");
            }
        }
        assertThat(latest(other)).map(KeptCheckpoint::madeAt).contains(clock.instant());
        assertThat(latest(troubled))
                .map(KeptCheckpoint::madeAt)
                .hasValueSatisfying(at -> assertThat(at).isBefore(clock.instant()));
        daily.round();
        assertThat(latest(troubled))
                .as("tried again")
                .map(KeptCheckpoint::madeAt)
                .contains(clock.instant());
    }

    /** Those of the same day: the national plane's is made last. */
    @Test
    void sendsTheNationalReadersTheNewestOfEveryForce() {
        var auditor = people.national(Role.NATIONAL_AUDITOR);
        var reader = auditor.call(() -> post.add("audit@national.example.police.uk"));
        try {
            daily.round();
            signIn.known("estuary", "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
            sealer.seal();
            clock.advance(Duration.ofDays(1));
            var mail = mock(Post.class);
            new DailyCheckpoints(forces, Posting.by(context, mail), seals, clock, Duration.ZERO).round();

            var notes = ArgumentCaptor.forClass(String.class);
            verify(mail)
                    .send(
                            eq("audit@national.example.police.uk"),
                            contains("Checkpoints of "),
                            contains("There is nothing to do now."),
                            eq("checkpoints-of-forces-" + UkDay.today(clock) + ".txt"),
                            notes.capture());
            var today = latest().orElseThrow();
            assertThat(today.madeAt()).isEqualTo(clock.instant());
            assertThat(notes.getValue())
                    .contains("== estuary, " + today.size() + " changes, " + today.madeAt() + "\n\n" + today.note());
            verify(mail)
                    .send(
                            eq("audit@national.example.police.uk"),
                            contains("Checkpoint of national"),
                            anyString(),
                            startsWith("checkpoint-national-"),
                            anyString());
            verifyNoMoreInteractions(mail);
        } finally {
            auditor.run(() -> post.end(reader.getId(), reader.version()));
        }
    }

    /** Each test has days of its own, behind all that others made: what is made is not made again. */
    private Instant newest() {
        return Stream.concat(Stream.of(Pin.NATIONAL), forces.all().stream().map(Force::code))
                .flatMap(force -> Actor.job(force, "test").call(checkpoints::latest).stream())
                .map(KeptCheckpoint::madeAt)
                .reduce(before, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Optional<KeptCheckpoint> latest() {
        return latest("estuary");
    }

    private Optional<KeptCheckpoint> latest(String force) {
        return people.auditor(force).call(checkpoints::latest);
    }
}

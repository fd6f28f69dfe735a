package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bluelamp.tenancy.ForceDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.stubbing.Answer;

/** A check that somebody asked for is made, whatever else is being checked. */
@Timeout(60)
class CheckRoundsTest {

    private static final String FORCE = "northmoor";
    private static final long SOON = 10_000;

    private final Checking checking = mock(Checking.class);
    private final CheckRounds rounds =
            new CheckRounds(checking, mock(ForceDirectory.class), mock(CheckAlarm.class), Duration.ZERO);

    @AfterEach
    void end() {
        rounds.end();
    }

    @Test
    void makesTheCheckThatWasAskedForDuringTheHours() throws InterruptedException {
        var hour = new CountDownLatch(1);
        var whole = new CountDownLatch(1);
        doAnswer(until(hour, new CheckProgress(1, 2))).when(checking).check(eq(false), any());
        doAnswer(until(whole, new CheckProgress(3, 9))).when(checking).check(eq(true), any());
        var hourly = Thread.ofPlatform().start(() -> rounds.check(FORCE, false));
        verify(checking, timeout(SOON)).check(eq(false), any());

        rounds.ask(FORCE);
        verify(checking, timeout(SOON)).check(eq(true), any());
        until(() -> rounds.running(FORCE).equals(Optional.of(new CheckProgress(3, 9))));
        hour.countDown();
        hourly.join();
        assertThat(rounds.running(FORCE))
                .as("the end of one does not hide the other")
                .contains(new CheckProgress(3, 9));
        assertThat(rounds.running("estuary")).isEmpty();
        whole.countDown();
        until(() -> rounds.running(FORCE).isEmpty());
    }

    @Test
    void makesOneForAllWhoAskBeforeItBegins() {
        var first = new CountDownLatch(1);
        doAnswer(until(first, CheckProgress.BEGUN)).when(checking).check(eq(true), any());
        for (var other : new String[] {"estuary", "quantock-vale"}) {
            rounds.ask(other);
        }
        verify(checking, timeout(SOON).times(2)).check(eq(true), any());
        rounds.ask(FORCE);
        rounds.ask(FORCE);
        assertThat(rounds.running(FORCE)).as("soon").contains(CheckProgress.BEGUN);
        first.countDown();
        verify(checking, timeout(SOON).times(3)).check(eq(true), any());
        until(() -> rounds.running(FORCE).isEmpty());
        verifyNoMoreInteractions(checking);
    }

    @Test
    void breaksOffWhenThePortalEnds() {
        var alarm = mock(CheckAlarm.class);
        var running = new CheckRounds(checking, mock(ForceDirectory.class), alarm, Duration.ofHours(1));
        doAnswer(call -> {
                    while (true) {
                        call.<Consumer<CheckProgress>>getArgument(1).accept(CheckProgress.BEGUN);
                        Thread.onSpinWait();
                    }
                })
                .when(checking)
                .check(eq(false), any());
        running.start();
        verify(checking, timeout(SOON)).check(eq(false), any());
        running.stop();
        running.end();
        verifyNoInteractions(alarm);
    }

    private static void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static Answer<Optional<HistoryCheck>> until(CountDownLatch end, CheckProgress progress) {
        return call -> {
            call.<Consumer<CheckProgress>>getArgument(1).accept(progress);
            end.await();
            return Optional.empty();
        };
    }
}

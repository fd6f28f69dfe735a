package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final class Counted extends Rounds {

        private final CountDownLatch begun;
        private final Runnable work;

        Counted(Duration every, int rounds, Runnable work) {
            super("counted", Duration.ZERO, every);
            this.begun = new CountDownLatch(rounds);
            this.work = work;
        }

        @Override
        protected void round() {
            begun.countDown();
            work.run();
        }

        boolean came() throws InterruptedException {
            return begun.await(30, TimeUnit.SECONDS);
        }

        boolean ends() {
            return ending();
        }
    }

    @Test
    void goesOnAfterARoundThatFailed() throws InterruptedException {
        var rounds = new Counted(Duration.ofMillis(1), 3, () -> {
            throw new IllegalStateException("broken");
        });
        rounds.start();
        assertThat(rounds.came()).isTrue();
        rounds.stop();
        assertThat(rounds.isRunning()).isFalse();
    }

    /** What somebody else did used up the memory, or a class could not be loaded: the next round may go well. */
    @Test
    void goesOnAfterAnError() throws InterruptedException {
        var rounds = new Counted(Duration.ofMillis(1), 3, () -> {
            throw new OutOfMemoryError("broken");
        });
        rounds.start();
        assertThat(rounds.came()).isTrue();
        rounds.stop();
    }

    /** A round that looks whether the portal ends is told so, and the end waits until it has come to a stop. */
    @Test
    void waitsForTheRoundThatIsOn() throws InterruptedException {
        var done = new AtomicBoolean();
        var rounds = new Counted[1];
        rounds[0] = new Counted(Duration.ofHours(1), 1, () -> {
            while (!rounds[0].ends()) {
                Thread.onSpinWait();
            }
            done.set(true);
        });
        rounds[0].start();
        assertThat(rounds[0].came()).isTrue();
        assertThat(done).isFalse();
        rounds[0].stop();
        assertThat(done).isTrue();
    }

    @Test
    void neverBeginsWhereNoneShallCome() {
        var rounds = new Counted(Duration.ZERO, 1, () -> {});
        rounds.start();
        assertThat(rounds.isRunning()).isFalse();
        assertThat(rounds.ends()).isFalse();
    }
}

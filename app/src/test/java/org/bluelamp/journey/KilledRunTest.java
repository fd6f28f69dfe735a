package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bluelamp.TestAssessments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saved means saved: whenever everything is killed, the same command starts it again, and each answer that was acknowledged
 * is there, with its change in the history, sealed once.
 */
class KilledRunTest {

    private static final int ROUNDS = 3;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    private Path folder;

    private KilledRun run;

    @BeforeEach
    void prepare() throws IOException {
        System.out.println("Kills at the moments of seed " + seed);
        run = new KilledRun(folder);
    }

    @AfterEach
    void stop() throws Exception {
        run.kill();
    }

    @Test
    void keepsEachAnswerThatItSaidIsSaved() throws Exception {
        run.start();
        killsWithin(4_000);
        run.start();
        run.serves();
        var cycle = new Program(run.address(), "editor.national")
                .create(
                        "cycles",
                        Map.of(
                                "title", "Drill",
                                "edition", TestAssessments.EDITION,
                                "opens", "2026-01-01T00:00:00Z",
                                "baseline", "2026-02-01T00:00:00Z",
                                "closes", "2126-01-01T00:00:00Z",
                                "freezes", "2126-02-01T00:00:00Z",
                                "state", "open"))
                .get("id")
                .asString();
        var clients = Stream.of("kent", "gwent", "psni")
                .map(force -> new Answering(run.address(), force, cycle))
                .toList();
        for (var round = 1; round <= ROUNDS; round++) {
            clients.forEach(Answering::begin);
            killsWithin(4_000);
            clients.forEach(Answering::ends);
            run.start();
            run.serves();
            for (var client : clients) {
                client.findsWhatWasSaved();
                client.findsItsHistory(run.data());
            }
        }
        assertThat(clients).allSatisfy(client -> assertThat(client.saves()).isPositive());
        clients.forEach(client -> System.out.println(client + " in " + ROUNDS + " rounds"));
        assertThat(run.terminate()).as("128 and the number of the signal").isEqualTo(143);
    }

    /** At some moment between now and then. */
    private void killsWithin(int milliseconds) throws Exception {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, random.nextInt(milliseconds), TimeUnit.MILLISECONDS)
                .join();
        run.kill();
    }
}

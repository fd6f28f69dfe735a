package org.bluelamp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.history.Sealer;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
    TestClock clock;

    private Instant before;

    @BeforeEach
    void somethingIsSealed() {
        before = clock.instant();
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

    private Optional<KeptCheckpoint> latest() {
        return people.auditor("estuary").call(checkpoints::latest);
    }
}

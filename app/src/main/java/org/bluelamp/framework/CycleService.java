package org.bluelamp.framework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cycles: everybody may read them, the national editor runs them. */
@Service
@Transactional
public class CycleService {

    private final Cycles cycles;
    private final PublishedEditions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CycleService(Cycles cycles, PublishedEditions editions, ApplicationEventPublisher events, Clock clock) {
        this.cycles = cycles;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /** The cycle with this id, or {@link Absent}. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_CYCLES)
    public Cycle cycle(UUID id) {
        return cycles.findById(id).orElseThrow(() -> new Absent("cycle"));
    }

    /** The open cycle; of several the one that began last, and where none has begun, the one that begins first. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_CYCLES)
    public Optional<Cycle> current() {
        return cycles.findAllNearest(CycleState.OPEN, clock.instant(), Limit.of(1)).stream()
                .findFirst();
    }

    /** Every cycle, newest first. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_CYCLES)
    public List<Cycle> all() {
        return cycles.findAllByOrderByOpensDescIdAsc(Limit.unlimited());
    }

    /** At most so many cycles, newest first. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_CYCLES)
    public List<Cycle> first(int limit) {
        return cycles.findAllByOrderByOpensDescIdAsc(Limit.of(limit));
    }

    /** At most so many cycles, those that follow the one that opens then and has this id. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_CYCLES)
    public List<Cycle> after(Instant opens, UUID id, int limit) {
        return cycles.findAllAfter(opens, id, Limit.of(limit));
    }

    /** Announces a cycle. Refused for an edition that is not published. */
    @Requires(Permission.RUN_CYCLES)
    public Cycle plan(String title, String edition, CycleDates dates) {
        return cycles.save(made(title, edition, dates));
    }

    /** Announces and opens a cycle in one step. */
    @Requires(Permission.RUN_CYCLES)
    public Cycle open(String title, String edition, CycleDates dates) {
        var cycle = made(title, edition, dates);
        // before it is saved, so that the history tells one change and not two
        cycle.open();
        var opened = cycles.save(cycle);
        events.publishEvent(new CycleOpened(opened.getId()));
        return opened;
    }

    /** Opens a planned cycle. */
    @Requires(Permission.RUN_CYCLES)
    public Cycle open(UUID id, int version) {
        var cycle = asSeen(id, version);
        cycle.open();
        events.publishEvent(new CycleOpened(id));
        return cycle;
    }

    /** Gives forces more time. */
    @Requires(Permission.RUN_CYCLES)
    public Cycle extend(UUID id, int version, Instant closes, Instant freezes) {
        var cycle = asSeen(id, version);
        cycle.extend(closes, freezes);
        return cycle;
    }

    /** Ends a cycle for good: from here on a release of it can be prepared. */
    @Requires(Permission.RUN_CYCLES)
    public Cycle freeze(UUID id, int version) {
        var cycle = asSeen(id, version);
        cycle.freeze(clock.instant());
        return cycle;
    }

    private Cycle made(String title, String edition, CycleDates dates) {
        if (!editions.existsByCode(edition)) {
            throw Refused.field("edition", "framework.cycle.refused.noEdition", edition);
        }
        return new Cycle(title, edition, dates);
    }

    private Cycle asSeen(UUID id, int version) {
        var cycle = cycle(id);
        Stale.unless(cycle.version() == version, cycle);
        return cycle;
    }
}

package org.bluelamp.benchmark;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.Previous;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a release comes about: one person prepares it, and its figures are computed, once; a second person decides. */
@Service
@Transactional
public class Publishing {

    private final Releases releases;
    private final Series series;
    private final ReadinessRules rules;
    private final SubmittedFacts facts;
    private final Membership membership;
    private final PublicationAttack attack;
    private final StoppedRelease stopped;
    private final CycleService cycles;
    private final EditionService editions;
    private final Collection<? extends ForceFigure> further;
    private final Clock clock;

    Publishing(
            Releases releases,
            Series series,
            ReadinessRules rules,
            SubmittedFacts facts,
            Membership membership,
            PublicationAttack attack,
            StoppedRelease stopped,
            CycleService cycles,
            EditionService editions,
            List<ForceFigure> further,
            Clock clock) {
        this.releases = releases;
        this.series = series;
        this.rules = rules;
        this.facts = facts;
        this.membership = membership;
        this.attack = attack;
        this.stopped = stopped;
        this.cycles = cycles;
        this.editions = editions;
        this.further = further;
        this.clock = clock;
    }

    /** What stands in the way of a release of this cycle, and what does not. */
    @Requires(Permission.READ_PARTICIPATION)
    @Transactional(readOnly = true)
    public Readiness readiness(UUID cycle) {
        return rules.of(cycles.cycle(cycle));
    }

    /**
     * Computes the figures of a frozen cycle and keeps them for a second person to decide. Refused where a check does not
     * hold, where somebody else prepares one at the same moment, and where the attack discloses anything: then the history is
     * told that it was tried, and which way to compare.
     *
     * @param partition how it compares besides nationally: as every release of the cycle that was prepared before it, whatever
     *     became of that; any other wish is refused, because two ways at once could be solved for one force
     * @param reason of a restatement; not asked for otherwise
     */
    @Requires(Permission.PREPARE_RELEASE)
    public Release prepare(UUID cycleId, Partition partition, @Nullable String reason) {
        var cycle = cycles.cycle(cycleId);
        var readiness = rules.of(cycle);
        readiness.checks().stream().filter(check -> !check.holds()).findFirst().ifPresent(check -> {
            throw Refused.because("benchmark.refused." + check.rule().code());
        });
        var earlier = series.of(cycle);
        earlier.stream()
                .filter(release -> release.partition() != partition)
                .findAny()
                .ifPresent(release -> {
                    throw Refused.field("partition", "benchmark.refused.other_partition");
                });
        var computed = computed(cycle, partition, earlier);
        var attacked = attack.on(cycle, computed);
        if (attacked.disclosed() > 0) {
            stopped.tell(cycle, partition);
            throw Refused.because(
                    earlier.isEmpty() ? "benchmark.refused.disclosed" : "benchmark.refused.disclosed.settled");
        }
        return kept(new Release(
                cycle,
                earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1,
                readiness.restates(),
                computed,
                attacked,
                reason,
                Actor.current().personId(),
                clock.instant()));
    }

    private Release kept(Release prepared) {
        try {
            return releases.saveAndFlush(prepared);
        } catch (DataIntegrityViolationException e) {
            if (e.getCause() instanceof ConstraintViolationException twoAtOnce
                    && twoAtOnce.getKind() == ConstraintKind.UNIQUE) {
                throw Refused.because("benchmark.refused.none-waits");
            }
            throw e;
        }
    }

    /**
     * Shows it to everybody, for good. Refused for whoever prepared it; where another release was published since: it was
     * attacked together with those before it, and not with that one; and where a force that is in it has withdrawn or merged
     * since: what forces gave stands in no release that comes after they took it back.
     */
    @Requires(Permission.PUBLISH_RELEASE)
    public Release publish(UUID id, int version) {
        var release = asSeen(id, version);
        if (series.publishedSince(release.preparedAt())) {
            throw Refused.because("benchmark.refused.overtaken");
        }
        if (!facts.fingerprints(release.cycle()).keySet().containsAll(release.members())) {
            throw Refused.because("benchmark.refused.left", ReadinessRules.FEWEST_CHANGED);
        }
        release.publish(Actor.current().personId(), clock.instant());
        return releases.saveAndFlush(release);
    }

    /** Puts a prepared release away, with a reason. Whoever prepared it may. */
    @Requires(Permission.PUBLISH_RELEASE)
    public Release discard(UUID id, int version, @Nullable String reason) {
        var release = asSeen(id, version);
        release.discard(reason, Actor.current().personId(), clock.instant());
        return releases.saveAndFlush(release);
    }

    private Computed computed(Cycle cycle, Partition partition, List<Release> ofCycle) {
        var before = series.before(cycle, ofCycle);
        var engine = new ReleaseEngine(editions.edition(cycle.edition()), partition, further);
        return facts.submissions(
                cycle.getId(),
                before.orElse(null),
                submissions -> engine.compute(
                        submissions,
                        before.map(release -> new Previous(release.figures(), membership.of(release.members())))));
    }

    private Release asSeen(UUID id, int version) {
        var release = releases.findById(id).orElseThrow(() -> new Absent("release"));
        Stale.unless(release.version() == version, release);
        return release;
    }
}

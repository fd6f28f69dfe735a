package org.bluelamp.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes releases, once for each frozen cycle, and shows those that are published. */
@Service
@Transactional
public class ReleaseService {

    /** A next release follows only when this many forces' figures differ from the last, so that no joiner can be told. */
    static final int FEWEST_CHANGED = 5;

    /** A release with its figures in the edition's order. */
    public record Published(Release release, List<ReleaseFigure> figures) {}

    private final Releases releases;
    private final ReleaseFigures figures;
    private final SubmittedFacts facts;
    private final CycleService cycles;
    private final EditionService editions;
    private final Clock clock;

    ReleaseService(
            Releases releases,
            ReleaseFigures figures,
            SubmittedFacts facts,
            CycleService cycles,
            EditionService editions,
            Clock clock) {
        this.releases = releases;
        this.figures = figures;
        this.facts = facts;
        this.cycles = cycles;
        this.editions = editions;
        this.clock = clock;
    }

    /** All releases, latest first. */
    @Requires(Permission.READ_RELEASES)
    @Transactional(readOnly = true)
    public List<Release> all() {
        return releases.findAllByOrderByPublishedAtDesc();
    }

    @Requires(Permission.READ_RELEASES)
    @Transactional(readOnly = true)
    public Published release(UUID id) {
        return published(releases.findById(id).orElseThrow(() -> new Absent("release")));
    }

    @Requires(Permission.READ_RELEASES)
    @Transactional(readOnly = true)
    public Optional<Published> latest() {
        return releases.findFirstByOrderByPublishedAtDesc().map(this::published);
    }

    /** What stands in the way of a release of this cycle, and what does not. */
    @Requires(Permission.READ_PARTICIPATION)
    @Transactional(readOnly = true)
    public Readiness readiness(UUID cycleId) {
        return readiness(cycles.cycle(cycleId), facts.of(cycleId));
    }

    /** What a release of this cycle would publish: for the eyes of whoever publishes it. */
    @Requires(Permission.PUBLISH_RELEASE)
    @Transactional(readOnly = true)
    public Preview preview(UUID cycleId) {
        var cycle = cycles.cycle(cycleId);
        var levels = facts.of(cycleId);
        var readiness = readiness(cycle, levels);
        return readiness.ready()
                ? new Preview(readiness, Optional.of(draft(cycle, levels).figures()))
                : new Preview(readiness, Optional.empty());
    }

    /** @param figures by area, each empty where withheld; none at all while it is not ready */
    public record Preview(Readiness readiness, Optional<Map<String, Optional<Quartiles>>> figures) {}

    /** Publishes the release of a frozen cycle. Once, for good. */
    @Requires(Permission.PUBLISH_RELEASE)
    public Published publish(UUID cycleId) {
        var cycle = cycles.cycle(cycleId);
        var levels = facts.of(cycleId);
        readiness(cycle, levels).checks().stream()
                .filter(check -> !check.holds())
                .findFirst()
                .ifPresent(check -> {
                    throw Refused.because(
                            "benchmark.refused." + check.rule().name().toLowerCase(Locale.ROOT));
                });
        var draft = draft(cycle, levels);
        var id = UUID.randomUUID();
        var release = releases.saveAndFlush(new Release(
                id, cycle, draft, commitment(id, draft), Actor.current().personId(), clock.instant()));
        var position = 0;
        for (var figure : draft.figures().entrySet()) {
            figures.save(new ReleaseFigure(id, figure.getKey(), position++, figure.getValue()));
        }
        return published(release);
    }

    private Published published(Release release) {
        return new Published(release, figures.findAllByReleaseOrderByPosition(release.getId()));
    }

    private Draft draft(Cycle cycle, Map<String, Map<String, Integer>> levels) {
        return new Drafting(editions.edition(cycle.edition()), levels).draft();
    }

    private Readiness readiness(Cycle cycle, Map<String, Map<String, Integer>> levels) {
        var checks = new ArrayList<Readiness.Check>();
        checks.add(new Readiness.Check(Readiness.Rule.CYCLE_FROZEN, "", cycle.state() == CycleState.FROZEN));
        checks.add(new Readiness.Check(
                Readiness.Rule.ENOUGH_FORCES, String.valueOf(levels.size()), levels.size() >= Quartiles.FLOOR));
        checks.add(new Readiness.Check(Readiness.Rule.ENOUGH_CHANGED, "", enoughChanged(cycle, levels)));
        checks.add(new Readiness.Check(
                Readiness.Rule.NOT_PUBLISHED_YET,
                "",
                releases.findByCycle(cycle.getId()).isEmpty()));
        return new Readiness(checks);
    }

    private boolean enoughChanged(Cycle cycle, Map<String, Map<String, Integer>> levels) {
        var last = releases.findFirstByOrderByPublishedAtDesc()
                .filter(release -> !release.cycle().equals(cycle.getId()));
        if (last.isEmpty()) {
            return true;
        }
        var before = facts.of(last.get().cycle());
        var forces = new TreeSet<>(before.keySet());
        forces.addAll(levels.keySet());
        return forces.stream()
                        .filter(force -> !Objects.equals(before.get(force), levels.get(force)))
                        .count()
                >= FEWEST_CHANGED;
    }

    private static String commitment(UUID id, Draft draft) {
        try {
            var text = id + "\n" + String.join("\n", draft.members());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

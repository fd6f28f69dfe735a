package org.bluelamp.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.benchmark.attack.Attack;
import org.bluelamp.benchmark.attack.Round;
import org.bluelamp.benchmark.attack.Scene;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.DisclosureReport;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Attacks a release before it is prepared, together with the series of those published before it on the same edition, and
 * with those of its cycle that were discarded: what it would disclose with them, it discloses. Source: decision 0016.
 */
@Component
class PublicationAttack {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationAttack.class);

    /** The same attack each time, so that preparing again until it passes is no way round it. */
    private static final long SEED = 20_261_125;

    /** So many releases make the series, the newest: older ones are of answers that have changed since. */
    private static final int MOST = 4;

    private final Series series;
    private final SubmittedFacts facts;
    private final Membership membership;
    private final EditionService editions;

    PublicationAttack(Series series, SubmittedFacts facts, Membership membership, EditionService editions) {
        this.series = series;
        this.facts = facts;
        this.membership = membership;
        this.editions = editions;
    }

    Attacked on(Cycle cycle, Computed candidate) {
        var edition = editions.edition(cycle.edition());
        var rounds = new ArrayList<Round>();
        Release published = null;
        Release last = null;
        for (var release : seen(cycle, candidate)) {
            var round = round(edition, release, published, last);
            if (round.isPresent()) {
                rounds.add(round.get());
                last = release;
            }
            published = release.state() == ReleaseState.PUBLISHED ? release : published;
        }
        rounds.add(Round.of(
                edition,
                candidate,
                beside(cycle.getId(), series.before(cycle).orElse(null)),
                beside(cycle.getId(), last)));
        var scene = Scene.of(edition, rounds).asIfAskedForHelp(Attack.COALITION);
        var report = new Attack(SEED, Attack.BEFORE_PUBLICATION).on(scene);
        if (report.disclosed() > 0) {
            // neither how often nor by which family: both follow from who answered what (decision 0016)
            LOG.warn("The attack stopped a release of cycle {}", cycle.getId());
        }
        return new Attacked(report.tried(), report.disclosed());
    }

    private List<Submission> beside(UUID cycle, @Nullable Release before) {
        return facts.submissions(cycle, before, Stream::toList);
    }

    /** What was published, and what was discarded of this cycle with other forces in it, in the order in which it was prepared. */
    private List<Release> seen(Cycle cycle, Computed candidate) {
        var published = series.published().stream()
                .filter(release -> release.edition().equals(cycle.edition()))
                .limit(MOST);
        var putAway = series.putAway(cycle).stream()
                .filter(release -> !release.members().equals(candidate.members().keySet()))
                .limit(MOST);
        return Stream.concat(published.toList().reversed().stream(), putAway.toList().reversed().stream())
                .sorted(Comparator.comparing(Release::preparedAt))
                .toList();
    }

    /**
     * One of them. Where a force that was in it has withdrawn or merged since, its answers are gone: one that was published is
     * left out then, and against what leavers tell stands the rule of what few changed (decision 0016). That rule does not know
     * what was discarded, so there whatever is claimed of those who withdrew counts as disclosed.
     *
     * @param published the release before it, which its movement is told from
     * @param last the one before it in the series, which may have been discarded: whoever differs from that changed
     */
    private Optional<Round> round(
            Edition edition, Release release, @Nullable Release published, @Nullable Release last) {
        var submissions = in(release, published);
        var members = new TreeMap<String, Member>();
        membership.of(release.members()).forEach(member -> members.put(member.force(), member));
        var known = release.state() == ReleaseState.PUBLISHED ? submissions.size() : members.size();
        return known < release.members().size()
                ? Optional.empty()
                : Optional.of(Round.of(
                        edition,
                        new Computed(release.figures(), new DisclosureReport(List.of()), members),
                        submissions,
                        in(release, last)));
    }

    private List<Submission> in(Release release, @Nullable Release before) {
        var members = release.members();
        return beside(release.cycle(), before).stream()
                .filter(submission -> members.contains(submission.member().force()))
                .toList();
    }
}

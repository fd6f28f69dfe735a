package org.bluelamp.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bluelamp.framework.Cycle;
import org.springframework.stereotype.Component;

/** What was published before, and what a next release would be held against. */
@Component
class Series {

    private final Releases releases;

    Series(Releases releases) {
        this.releases = releases;
    }

    /** Published, latest first. */
    List<Release> published() {
        return releases.findAllByStateOrderByPublishedAtDesc(ReleaseState.PUBLISHED);
    }

    /** Whether any was published after that moment. */
    boolean publishedSince(Instant moment) {
        return releases.existsByPublishedAtAfter(moment);
    }

    /** What the national service has seen of the cycle and put away, latest first. */
    List<Release> putAway(Cycle cycle) {
        return of(cycle).stream()
                .filter(release -> release.state() == ReleaseState.DISCARDED)
                .toList();
    }

    /** Those of the cycle, whatever became of them, latest first. */
    List<Release> of(Cycle cycle) {
        return releases.findAllByCycleOrderByNumberDesc(cycle.getId());
    }

    /**
     * The release that a reader would subtract a next one of this cycle from: the last of the cycle itself, where its figures
     * are stated again; otherwise the last of all.
     */
    Optional<Release> before(Cycle cycle) {
        return before(of(cycle));
    }

    /** As the other, of a cycle with these releases. */
    Optional<Release> before(List<Release> ofCycle) {
        return ofCycle.stream()
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .findFirst()
                .or(() -> releases.findFirstByStateOrderByPublishedAtDesc(ReleaseState.PUBLISHED));
    }
}

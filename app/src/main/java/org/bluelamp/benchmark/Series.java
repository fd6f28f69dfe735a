package org.bluelamp.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What the national service has seen of the cycle and discarded, latest first. */
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
     * are stated again; otherwise the last of its edition, whatever was published on another one since.
     */
    Optional<Release> before(Cycle cycle) {
        return before(cycle, of(cycle));
    }

    /** As the other, where these are the releases of the cycle. */
    Optional<Release> before(Cycle cycle, List<Release> ofCycle) {
        return toDifferFrom(cycle, ofCycle).stream()
                .filter(release -> release.edition().equals(cycle.edition()))
                .findFirst();
    }

    /**
     * Whatever a next release of the cycle has to differ from: the one that it would be subtracted from; and the last of all,
     * whose edition may ask nearly the same.
     */
    List<Release> toDifferFrom(Cycle cycle, List<Release> ofCycle) {
        var own = ofCycle.stream()
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .findFirst();
        if (own.isPresent()) {
            return List.of(own.get());
        }
        var last = releases.findFirstByStateOrderByPublishedAtDesc(ReleaseState.PUBLISHED);
        if (last.isEmpty() || last.get().edition().equals(cycle.edition())) {
            return last.stream().toList();
        }
        return Stream.concat(
                        releases
                                .findFirstByEditionAndStateOrderByPublishedAtDesc(
                                        cycle.edition(), ReleaseState.PUBLISHED)
                                .stream(),
                        last.stream())
                .toList();
    }
}

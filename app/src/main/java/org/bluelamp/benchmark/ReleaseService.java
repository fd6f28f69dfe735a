package org.bluelamp.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases for their readers. The national service sees those too that wait for a second person or were discarded; to a force
 * they do not exist.
 */
@Service
@Transactional(readOnly = true)
public class ReleaseService {

    private final Releases releases;

    ReleaseService(Releases releases) {
        this.releases = releases;
    }

    /** All that are published, latest first. */
    @Requires(Permission.READ_RELEASES)
    public List<Release> published() {
        return releases.findAllByStateOrderByPublishedAtDesc(ReleaseState.PUBLISHED);
    }

    /** Those that wait for a second person, latest first; under a force's pin none. */
    @Requires(Permission.READ_RELEASES)
    public List<Release> waiting() {
        return releases.findAllByStateOrderByPreparedAtDesc(ReleaseState.PREPARED);
    }

    /** Those that were discarded, latest first: each holds up the next of its cycle. Under a force's pin none. */
    @Requires(Permission.READ_RELEASES)
    public List<Release> discarded() {
        return releases.findAllByStateOrderByDiscardedAtDesc(ReleaseState.DISCARDED);
    }

    /** The release with this id, or {@link Absent}. */
    @Requires(Permission.READ_RELEASES)
    public Release release(UUID id) {
        return releases.findById(id).orElseThrow(() -> new Absent("release"));
    }

    /** As the other, of those that are published: one that still waits for its second person is {@link Absent}, for everybody. */
    @Requires(Permission.READ_RELEASES)
    public Release publishedWith(UUID id) {
        return releases.findById(id)
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .orElseThrow(() -> new Absent("release"));
    }

    /** The last that states the figures of the same cycle again after this one was published; empty while none does. */
    @Requires(Permission.READ_RELEASES)
    public Optional<Release> restatementOf(UUID id) {
        var stated = release(id);
        return releases.findAllByCycleOrderByNumberDesc(stated.cycle()).stream()
                .filter(other -> stated.state() == ReleaseState.PUBLISHED
                        && other.state() == ReleaseState.PUBLISHED
                        && other.number() > stated.number())
                .findFirst();
    }

    @Requires(Permission.READ_RELEASES)
    public Optional<Release> latest() {
        return releases.findFirstByStateOrderByPublishedAtDesc(ReleaseState.PUBLISHED);
    }
}

package org.bluelamp.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Releases extends Repository<Release, UUID> {
    Optional<Release> findById(UUID id);

    List<Release> findAllByCycleOrderByNumberDesc(UUID cycle);

    Optional<Release> findFirstByStateOrderByPublishedAtDesc(ReleaseState state);

    Optional<Release> findFirstByEditionAndStateOrderByPublishedAtDesc(String edition, ReleaseState state);

    List<Release> findAllByStateOrderByPublishedAtDesc(ReleaseState state);

    List<Release> findAllByStateOrderByPreparedAtDesc(ReleaseState state);

    List<Release> findAllByStateOrderByDiscardedAtDesc(ReleaseState state);

    boolean existsByPublishedAtAfter(Instant moment);

    Release saveAndFlush(Release release);
}

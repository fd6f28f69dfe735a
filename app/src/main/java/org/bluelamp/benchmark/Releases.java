package org.bluelamp.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Releases extends Repository<Release, UUID> {
    Optional<Release> findById(UUID id);

    Optional<Release> findByCycle(UUID cycle);

    Optional<Release> findFirstByOrderByPublishedAtDesc();

    List<Release> findAllByOrderByPublishedAtDesc();

    Release saveAndFlush(Release release);
}

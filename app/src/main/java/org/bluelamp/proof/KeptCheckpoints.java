package org.bluelamp.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface KeptCheckpoints extends Repository<KeptCheckpoint, UUID> {
    Optional<KeptCheckpoint> findById(UUID id);

    Optional<KeptCheckpoint> findFirstByOrderBySizeDesc();

    Optional<KeptCheckpoint> findFirstByOccasionNotOrderBySizeDesc(String occasion);

    List<KeptCheckpoint> findBySizeLessThanOrderBySizeDesc(long size, Limit most);

    List<KeptCheckpoint> findBySizeLessThanEqualOrderBySize(long size);

    KeptCheckpoint save(KeptCheckpoint checkpoint);
}

package org.bluelamp.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CheckpointReaders extends Repository<CheckpointReader, UUID> {
    List<CheckpointReader> findByEndedAtIsNullOrderByAddress();

    Optional<CheckpointReader> findByAddressAndEndedAtIsNull(String address);

    Optional<CheckpointReader> findById(UUID id);

    CheckpointReader save(CheckpointReader reader);
}

package org.bluelamp.proof;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Countersignatures extends Repository<Countersignature, UUID> {
    List<Countersignature> findByCheckpointInOrderByAddedAt(Collection<UUID> checkpoints);

    Countersignature save(Countersignature countersignature);
}

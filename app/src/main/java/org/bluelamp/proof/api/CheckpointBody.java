package org.bluelamp.proof.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluelamp.proof.Countersignature;
import org.bluelamp.proof.KeptCheckpoint;

/**
 * A checkpoint for programs.
 *
 * @param size how many changes it covers
 * @param seal the number of the seal that it signs
 * @param occasion daily or on-demand
 * @param keys what verifies it, as lines of {@code keys.txt}
 * @param countersignedBy names, oldest first
 */
record CheckpointBody(
        UUID id,
        long size,
        long seal,
        Instant madeAt,
        String occasion,
        String note,
        List<String> keys,
        List<String> countersignedBy) {

    static CheckpointBody of(KeptCheckpoint checkpoint, List<Countersignature> countersignatures) {
        return new CheckpointBody(
                checkpoint.getId(),
                checkpoint.size(),
                checkpoint.seal(),
                checkpoint.madeAt(),
                checkpoint.occasion().code(),
                checkpoint.note(),
                checkpoint.keys(),
                countersignatures.stream().map(Countersignature::name).toList());
    }
}

package org.bluelamp.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllHolds extends Repository<LegalHold, UUID> {

    Optional<LegalHold> findById(UUID id);

    @Query("select h from LegalHold h order by h.placedAt desc, h.id")
    List<LegalHold> newest(Limit limit);

    @Query(
            "select h from LegalHold h where h.placedAt < ?1 or (h.placedAt = ?1 and h.id > ?2) order by h.placedAt desc, h.id")
    List<LegalHold> after(Instant placedAt, UUID id, Limit limit);

    LegalHold saveAndFlush(LegalHold hold);
}

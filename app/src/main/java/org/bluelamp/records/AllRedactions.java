package org.bluelamp.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllRedactions extends Repository<Redaction, UUID> {

    Optional<Redaction> findById(UUID id);

    List<Redaction> findAllByIdIn(Collection<UUID> ids);

    @Query("select r from Redaction r order by r.askedAt desc, r.id")
    List<Redaction> newest(Limit limit);

    @Query(
            "select r from Redaction r where r.askedAt < ?1 or (r.askedAt = ?1 and r.id > ?2) order by r.askedAt desc, r.id")
    List<Redaction> after(Instant askedAt, UUID id, Limit limit);

    @Query("select r from Redaction r where r.state in ?1 order by r.askedAt, r.id")
    List<Redaction> in(Collection<ErasureState> states, Limit limit);

    Redaction saveAndFlush(Redaction redaction);
}

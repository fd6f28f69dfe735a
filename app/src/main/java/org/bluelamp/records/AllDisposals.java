package org.bluelamp.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllDisposals extends Repository<Disposal, UUID> {

    Optional<Disposal> findById(UUID id);

    List<Disposal> findAllByIdIn(Collection<UUID> ids);

    @Query("select d from Disposal d order by d.askedAt desc, d.id")
    List<Disposal> newest(Limit limit);

    @Query(
            "select d from Disposal d where d.askedAt < ?1 or (d.askedAt = ?1 and d.id > ?2) order by d.askedAt desc, d.id")
    List<Disposal> after(Instant askedAt, UUID id, Limit limit);

    @Query("select d from Disposal d where d.state in ?1 order by d.askedAt, d.id")
    List<Disposal> in(Collection<ErasureState> states, Limit limit);

    @Query("select count(d) from Disposal d where d.retention = ?1 and d.state in ?2")
    long count(String retention, Collection<ErasureState> states);

    Disposal saveAndFlush(Disposal disposal);
}

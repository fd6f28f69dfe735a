package org.bluelamp.framework;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cycles extends Repository<Cycle, UUID> {
    Optional<Cycle> findById(UUID id);

    /** Nobody else changes it before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Cycle where id = :id")
    Optional<Cycle> hold(UUID id);

    Optional<Cycle> findFirstByStateOrderByOpensDescIdAsc(CycleState state);

    List<Cycle> findAllByOrderByOpensDescIdAsc(Limit limit);

    @Query("select c from Cycle c where c.opens < ?1 or (c.opens = ?1 and c.id > ?2) order by c.opens desc, c.id")
    List<Cycle> findAllAfter(Instant opens, UUID id, Limit limit);

    Cycle save(Cycle cycle);
}

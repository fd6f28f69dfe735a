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

    /** Those that have begun come first, the latest of them in front; then those that are to begin, the next in front. */
    @Query("""
            from Cycle where state = ?1
            order by case when opens <= ?2 then 0 else 1 end, case when opens <= ?2 then opens end desc, opens, id""")
    List<Cycle> findAllNearest(CycleState state, Instant now, Limit limit);

    List<Cycle> findAllByOrderByOpensDescIdAsc(Limit limit);

    @Query("select c from Cycle c where c.opens < ?1 or (c.opens = ?1 and c.id > ?2) order by c.opens desc, c.id")
    List<Cycle> findAllAfter(Instant opens, UUID id, Limit limit);

    Cycle save(Cycle cycle);
}

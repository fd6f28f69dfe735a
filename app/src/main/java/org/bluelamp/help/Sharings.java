package org.bluelamp.help;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sharings extends Repository<Sharing, UUID> {

    Optional<Sharing> findById(UUID id);

    Optional<Sharing> findByOperation(UUID operation);

    boolean existsByKindAndStandardAndStateIn(SharingKind kind, String standard, Collection<SharingState> states);

    List<Sharing> findAllByOrderByAskedAtDescIdAsc(Limit limit);

    @Query(
            "select s from Sharing s where s.askedAt < ?1 or (s.askedAt = ?1 and s.id > ?2) order by s.askedAt desc, s.id")
    List<Sharing> after(Instant askedAt, UUID id, Limit limit);

    List<Sharing> findAllByStateOrderByAskedAtAscIdAsc(SharingState state, Limit limit);

    Sharing saveAndFlush(Sharing sharing);
}

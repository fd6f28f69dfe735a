package org.bluelamp.guests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllGrants extends Repository<GuestGrant, UUID> {

    Optional<GuestGrant> findById(UUID id);

    @Query("select g from GuestGrant g order by g.grantedAt desc, g.id")
    List<GuestGrant> newest(Limit limit);

    @Query(
            "select g from GuestGrant g where g.grantedAt < ?1 or (g.grantedAt = ?1 and g.id > ?2) order by g.grantedAt desc, g.id")
    List<GuestGrant> after(Instant grantedAt, UUID id, Limit limit);

    GuestGrant saveAndFlush(GuestGrant grant);
}

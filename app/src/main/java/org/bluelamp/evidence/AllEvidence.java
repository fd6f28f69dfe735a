package org.bluelamp.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllEvidence extends Repository<Evidence, UUID> {

    Optional<Evidence> findById(UUID id);

    @Query("select e from Evidence e where e.subjectKind = ?1 and e.subjectId = ?2 order by e.offeredAt, e.id")
    List<Evidence> findAllOf(String kind, UUID subject);

    @Query("select e from Evidence e where e.subjectKind = ?1 and e.subjectId = ?2 and e.subjectPart = ?3"
            + " order by e.offeredAt, e.id")
    List<Evidence> findAllOf(String kind, UUID subject, String part);

    @Query("select count(e) from Evidence e where e.subjectKind = ?1 and e.subjectId = ?2 and e.subjectPart = ?3"
            + " and e.status <> ?4")
    long countOtherThan(String kind, UUID subject, String part, EvidenceStatus status);

    @Query("select e from Evidence e where e.subjectKind = ?1 and e.subjectId = ?2"
            + " and (e.offeredAt > ?3 or (e.offeredAt = ?3 and e.id > ?4)) order by e.offeredAt, e.id")
    List<Evidence> findAllAfter(String kind, UUID subject, Instant offeredAt, UUID id, Limit limit);

    @Query("select e from Evidence e where e.subjectKind = ?1 and e.subjectId = ?2 and e.subjectPart = ?3"
            + " and (e.offeredAt > ?4 or (e.offeredAt = ?4 and e.id > ?5)) order by e.offeredAt, e.id")
    List<Evidence> findAllAfter(String kind, UUID subject, String part, Instant offeredAt, UUID id, Limit limit);

    /** Written at once: its file refers to it, and whoever changed it is told its new version. */
    Evidence saveAndFlush(Evidence evidence);
}

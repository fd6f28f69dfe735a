package org.bluelamp.assessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assessments extends Repository<Assessment, UUID> {

    Optional<Assessment> findById(UUID id);

    Optional<Assessment> findByCycle(UUID cycle);

    List<Assessment> findAllByOrderByOpenedAtDesc();

    /** While answers are being saved the state stays as it is; saves do not wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Assessment where id = :id")
    Optional<Assessment> holdState(UUID id);

    /** Waits for saves under way, and keeps new ones out. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Assessment where id = :id")
    Optional<Assessment> changeState(UUID id);

    Assessment save(Assessment assessment);

    Assessment saveAndFlush(Assessment assessment);
}

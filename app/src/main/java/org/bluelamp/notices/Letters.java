package org.bluelamp.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, UUID> {
    List<Letter> findByStateAndDueAtLessThanEqualOrderByDueAt(String state, Instant now, Limit most);

    Letter save(Letter letter);
}

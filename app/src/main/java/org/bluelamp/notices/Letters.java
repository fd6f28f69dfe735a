package org.bluelamp.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, UUID> {

    /** How the letters to an address fare. */
    interface Fared {
        String getRecipient();

        @Nullable Instant getLastSent();

        @Nullable Instant getFailingSince();
    }

    List<Letter> findByStateAndDueAtLessThanEqualOrderByDueAt(String state, Instant now, Limit most);

    /** An address without a letter is left out. */
    @Query("""
            select l.recipient as recipient, max(l.sentAt) as lastSent,
              min(case when not exists (select s.id from Letter s where s.recipient = l.recipient and s.sentAt >= l.failingSince)
                then l.failingSince end) as failingSince
            from Letter l where l.recipient in :recipients group by l.recipient""")
    List<Fared> fared(Collection<String> recipients);

    Letter save(Letter letter);

    void deleteByStateInAndDueAtLessThan(Collection<String> states, Instant before);
}

package org.bluelamp.help;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.tenancy.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the national service made of one's own requests, by the policy that opens a case to its asker. */
@Component
class Replies {

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By request; one that nobody has taken in hand is left out. */
    Map<UUID, Reply> to(Collection<UUID> requests) {
        var replies = new HashMap<UUID, Reply>();
        if (requests.isEmpty()) {
            return replies;
        }
        // whatever another force may have written under its own pin is no answer
        jdbc.sql("select request, state, note, answered_at from help_case"
                        + " where force = 'national' and request in (:requests)")
                .param("requests", requests)
                .query(row -> {
                    replies.put(
                            row.getObject("request", UUID.class),
                            new Reply(
                                    Coded.of(CaseState.class, row.getString("state")),
                                    row.getString("note"),
                                    InboxRows.instant(row, "answered_at")));
                });
        return replies;
    }
}

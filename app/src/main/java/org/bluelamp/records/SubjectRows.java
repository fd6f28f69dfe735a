package org.bluelamp.records;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for people of the pinned force by what they are called, or were. As many rows are read as a force has people. */
@Repository
class SubjectRows {

    private final JdbcClient jdbc;

    SubjectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, at most so many. */
    Map<UUID, String> called(String words, int most) {
        var found = new LinkedHashMap<UUID, String>();
        jdbc.sql("""
                        select p.id, p.name from person p
                        where position(:words in lower(p.name || ' ' || p.accounts)) > 0
                          or exists (select from person_aud a where a.force = p.force and a.id = p.id
                            and position(:words in lower(coalesce(a.name, '') || ' ' || coalesce(a.accounts, ''))) > 0)
                        order by p.name, p.id limit :most""")
                .param("words", words.toLowerCase(Locale.ROOT))
                .param("most", most)
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return found;
    }
}

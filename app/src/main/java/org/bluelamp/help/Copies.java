package org.bluelamp.help;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and takes back what crosses: under the force's own pin, exactly what the chief officer confirmed. */
@Component
class Copies {

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Sharing sharing, Instant at) {
        var sql = switch (sharing.kind()) {
            case HELP ->
                "insert into help_request (id, edition, area, standard, contact, sentence, sent_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)";
            case PRACTICE ->
                "insert into practice (id, edition, area, standard, contact, sentence, published_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)";
        };
        jdbc.sql(sql)
                .params(
                        sharing.getId(),
                        sharing.edition(),
                        sharing.area(),
                        sharing.standard(),
                        sharing.contact(),
                        sharing.sentence(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing to take back where nothing was confirmed yet. */
    void takeBack(Sharing sharing) {
        var sql = switch (sharing.kind()) {
            case HELP -> "delete from help_request where id = ?";
            case PRACTICE -> "delete from practice where id = ?";
        };
        jdbc.sql(sql).param(sharing.getId()).update();
    }
}

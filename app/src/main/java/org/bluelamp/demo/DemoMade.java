package org.bluelamp.demo;

import org.bluelamp.history.History;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the demonstration has been made: an event of the national history says so. */
@Component
@ConditionalOnProperty(name = "bluelamp.demo", havingValue = "full")
class DemoMade {

    static final String ENTITY = "demonstration";

    private final JdbcClient jdbc;
    private final History history;

    DemoMade(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    boolean already() {
        return jdbc.sql("select exists (select from change where entity = ?)")
                .param(ENTITY)
                .query(Boolean.class)
                .single();
    }

    void remember() {
        history.tell(ENTITY, null, "made", null);
    }
}

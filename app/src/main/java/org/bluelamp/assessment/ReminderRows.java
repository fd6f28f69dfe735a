package org.bluelamp.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes reminders, which are rows of the force that is reminded and written under the national pin. */
@Component
class ReminderRows {

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the pin may see, newest first: a force its own, the nation all. */
    List<Reminder> of(UUID cycle) {
        return jdbc.sql("select force, state, day, sent_at from reminder where cycle = ? order by sent_at desc, force")
                .param(cycle)
                .query((row, _) -> new Reminder(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How far each force is that has opened its assessment, by code. */
    Map<String, String> states(UUID cycle) {
        var states = new HashMap<String, String>();
        jdbc.sql("select force, state from participation where cycle = ?")
                .param(cycle)
                .query(row -> {
                    states.put(row.getString(1), row.getString(2));
                });
        return states;
    }

    /** Whether it was added; not when the force was reminded that day already. */
    boolean add(UUID cycle, Reminder reminder, UUID by) {
        return jdbc.sql("""
                insert into reminder (force, cycle, day, state, sent_at, sent_by) values (?, ?, ?, ?, ?, ?)
                on conflict (force, cycle, day) do nothing""")
                        .params(
                                reminder.force(),
                                cycle,
                                reminder.day(),
                                reminder.state(),
                                reminder.sentAt().atOffset(ZoneOffset.UTC),
                                by)
                        .update()
                == 1;
    }

    /** Enters the reminding as a whole in the history of the nation, in the transaction that does it. */
    void tell(UUID cycle, String detail) {
        jdbc.sql("select record_event('reminding', ?, 'sent', ?)")
                .params(cycle, detail)
                .query(_ -> {});
    }
}

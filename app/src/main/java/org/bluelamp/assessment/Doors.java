package org.bluelamp.assessment;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the two tables by which anything of an assessment is known outside its force. Under the force's own pin. */
@Component
class Doors {

    /** Exact progress is nobody else's business: steps are enough to see who needs help. */
    private static final int STEP = 5;

    /**
     * @param evidenced whether the rating had the evidence that the edition asks for, at submission
     * @param barrier what is most in the way of a rating below the target, where the force says so
     */
    record Fact(
            String standard,
            int level,
            boolean evidenced,
            @Nullable String barrier) {}

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    Doors(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Tells the national service how far the force is; writes only when that differs from what it knows. */
    void tellParticipation(UUID cycle, AssessmentState state, int percent, @Nullable Boolean takesPart) {
        jdbc.update("""
                insert into participation (cycle, state, percent, takes_part) values (?, ?, ?, ?)
                on conflict (force, cycle) do update
                   set state = excluded.state, percent = excluded.percent, takes_part = excluded.takes_part
                 where (participation.state, participation.percent, participation.takes_part)
                       is distinct from (excluded.state, excluded.percent, excluded.takes_part)""", cycle, state.code(), percent - percent % STEP, takesPart);
    }

    /** As {@link #tellParticipation}, for progress alone. */
    void tellProgress(UUID cycle, int percent) {
        var step = percent - percent % STEP;
        jdbc.update("update participation set percent = ? where cycle = ? and percent <> ?", step, cycle, step);
    }

    /** Puts the facts of a submission in the place of any earlier ones. */
    void writeFacts(UUID cycle, UUID assessment, Collection<Fact> facts) {
        takeFactsBack(cycle);
        jdbc.batchUpdate(
                "insert into submitted_fact (cycle, standard, level, evidenced, barrier) values (?, ?, ?, ?, ?)",
                facts,
                100,
                (statement, fact) -> {
                    statement.setObject(1, cycle);
                    statement.setString(2, fact.standard());
                    statement.setInt(3, fact.level());
                    statement.setBoolean(4, fact.evidenced());
                    statement.setString(5, fact.barrier());
                });
        events.publishEvent(new FactsHandedOver(cycle, assessment));
    }

    void takeFactsBack(UUID cycle) {
        jdbc.update("delete from submitted_fact where cycle = ?", cycle);
        events.publishEvent(new FactsTakenBack(cycle));
    }
}

package org.bluelamp.history;

import java.util.Set;
import java.util.TreeSet;
import org.bluelamp.history.spi.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What questions found in the pinned force, and up to which number of its log each was asked. */
@Repository
class FindingRows {

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The right to ask in this force until the transaction ends; one node has it at a time. */
    boolean lease() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('bluelamp questions ' || pinned_force()))")
                .query(Boolean.class)
                .single();
    }

    /** The last number of the sealed log; 0 where nothing is sealed. */
    long last() {
        return jdbc.sql("select coalesce((select last from log_head), 0)")
                .query(Long.class)
                .single();
    }

    /** Up to which number the question was asked; 0 for a new one, or one that reads otherwise than before. */
    long standing(QuestionText text) {
        return jdbc.sql("select coalesce((select number from finding_standing where question = :question), 0)")
                .param("question", text.key())
                .query(Long.class)
                .single();
    }

    /** Asks of the changes behind one number, up to another, and stands there from then on. */
    void ask(QuestionText text, long after, long upTo) {
        jdbc.sql(text.keep()).param("after", after).param("upTo", upTo).update();
        jdbc.sql("insert into finding_standing (question, number) values (:question, :number)"
                        + " on conflict (force, question) do update set number = excluded.number")
                .param("question", text.key())
                .param("number", upTo)
                .update();
    }

    /** Forgets what was found by questions that nobody asks any more. */
    void keepOnly(Iterable<Question> asked) {
        Set<String> keys = new TreeSet<>();
        asked.forEach(question -> keys.add(new QuestionText(question).key()));
        jdbc.sql("select question from finding_standing").query(String.class).list().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> {
                    jdbc.sql("delete from finding where question = ?")
                            .param(key)
                            .update();
                    jdbc.sql("delete from finding_standing where question = ?")
                            .param(key)
                            .update();
                });
    }
}

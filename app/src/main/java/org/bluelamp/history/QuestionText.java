package org.bluelamp.history;

import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Question;
import org.jspecify.annotations.Nullable;

/** The SQL of a question within a {@link ChangeQuery}; nothing where none is asked. */
record QuestionText(@Nullable Question question) {

    /** Before the statement: what the question takes from elsewhere. */
    String given() {
        return question == null || question.given().isEmpty() ? "" : "with " + question.given() + " ";
    }

    /** Behind {@code change h}: the row before and after. */
    String rows() {
        return question == null
                ? ""
                : " left join change_payload hp on hp.force = h.force and hp.change_id = h.id"
                        + " cross join lateral (select hp.before::jsonb as b, hp.after::jsonb as a) told";
    }

    /** Empty where none is asked. */
    String condition() {
        return question == null ? "" : "(" + question.condition() + ")";
    }

    /** How many each finds from {@code :since}, all in one statement and each no further than {@code :rows}. */
    static String counts(List<Question> questions) {
        return questions.stream().map(QuestionText::count).collect(Collectors.joining(" union all "));
    }

    private static String count(Question question) {
        var text = new QuestionText(question);
        return "select '" + question.code() + "' as code, (" + text.given()
                + "select count(*) from (select from change h" + text.rows() + " where h.at >= :since and h.entity in ("
                + question.entities().stream().map(entity -> "'" + entity + "'").collect(Collectors.joining(", "))
                + ") and " + text.condition() + " limit :rows) found) as count";
    }
}

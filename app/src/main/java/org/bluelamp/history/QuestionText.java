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

    /**
     * Behind {@code change h}: the row before and after, fetched change by change. Joined, what a condition asks of them may be
     * asked of the payloads of the whole force first, which grows with its years.
     */
    String rows() {
        return question == null
                ? ""
                : " left join lateral (select p.before, p.after from change_payload p"
                        + " where p.force = h.force and p.change_id = h.id offset 0) hp on true"
                        + " cross join lateral (select hp.before::jsonb as b, hp.after::jsonb as a) told";
    }

    /** Empty where none is asked. */
    String condition() {
        return question == null ? "" : "(" + question.condition() + ")";
    }

    /**
     * How many each finds among the newest {@code :looked} of its changes from {@code :since}, counting no further than
     * {@code :rows}; and how many that looked at. All in one statement.
     */
    static String counts(List<Question> questions) {
        return questions.stream().map(QuestionText::count).collect(Collectors.joining(" union all "));
    }

    private static String count(Question question) {
        var text = new QuestionText(question);
        var newest = "(select * from change c where c.at >= :since and c.entity in ("
                + question.entities().stream().map(entity -> "'" + entity + "'").collect(Collectors.joining(", "))
                + ") order by c.at desc limit :looked) h";
        return "select '" + question.code() + "' as code, (select count(*) from " + newest + ") as looked, ("
                + text.given() + "select count(*) from (select from " + newest + text.rows() + " where "
                + text.condition() + " limit :rows) found) as count";
    }
}

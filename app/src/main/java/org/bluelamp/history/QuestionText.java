package org.bluelamp.history;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.bluelamp.history.spi.Question;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a question; nothing where none is asked. It is asked in two places: of what was found as the log grew, once more,
 * and of the changes of which it was not asked yet.
 *
 * @param anew whether the history itself is asked, change by change, and not what was found before
 */
record QuestionText(@Nullable Question question, boolean anew) {

    private static final String ITS_CHANGE = " f cross join lateral (select c.* from change c"
            + " where c.force = f.force and c.id = f.change_id offset 0) h";

    QuestionText(@Nullable Question question) {
        this(question, false);
    }

    QuestionText askedAnew() {
        return new QuestionText(question, true);
    }

    /** Whether what was found before is looked at first. */
    boolean kept() {
        return question != null && !anew;
    }

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

    /** Under what its findings are kept: another text is another question. */
    String key() {
        var asked = asked();
        return asked.code() + ":" + digest(asked.entities() + asked.given() + asked.condition());
    }

    /** As {@code h}, what was found, within conditions on {@code at} and {@code change_id} that its index knows. */
    String found(String within) {
        return "(select * from finding where question = '" + key() + "'" + within + ")" + ITS_CHANGE + rows();
    }

    /** As {@code h}, what it was not asked of yet: number by number, so that no plan reads the whole log for its end. */
    String due() {
        return "(select l.force, l.change_id from generate_series(1 + coalesce((select s.number from finding_standing s"
                + " where s.question = '" + key()
                + "'), 0), (select last from log_head)) due (number) cross join lateral"
                + " (select n.force, n.change_id from leaf n where n.number = due.number offset 0) l"
                + " union all select u.force, u.change_id from unsealed u)" + ITS_CHANGE + rows();
    }

    /** Keeps what it finds among the changes numbered above {@code :after} and up to {@code :upTo}. */
    String keep() {
        return given() + "insert into finding (question, change_id, at) select '" + key() + "', h.id, h.at from"
                + " (select force, change_id from leaf where number > :after and number <= :upTo)" + ITS_CHANGE + rows()
                + " where " + ofItsKind() + condition() + " on conflict do nothing";
    }

    /** How many each finds from {@code :since} on, counting no further than {@code :rows}. All in one statement. */
    static String counts(List<Question> questions) {
        return questions.stream()
                .map(question -> new QuestionText(question).count())
                .collect(Collectors.joining(" union all "));
    }

    private String count() {
        var where = " where h.at >= :since and " + ofItsKind() + condition();
        return "select '" + asked().code() + "' as code, (" + given() + "select count(*) from (select 1 from "
                + found(" and at >= :since") + where + " union all select 1 from " + due() + where
                + " limit :rows) found) as count";
    }

    private String ofItsKind() {
        return "h.entity in ("
                + asked().entities().stream().map(entity -> "'" + entity + "'").collect(Collectors.joining(", "))
                + ") and ";
    }

    private Question asked() {
        if (question == null) {
            throw new IllegalStateException("Nothing is asked");
        }
        return question;
    }

    private static String digest(String text) {
        return DigestUtils.sha256Hex(text).substring(0, 12);
    }
}

package org.bluelamp.assessment;

import java.util.List;
import org.bluelamp.history.spi.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What auditors ask again and again about an assessment: what was changed late, and what was claimed without showing it. */
@Configuration(proxyBeanMethods = false)
class AssessmentQuestions {

    private static final String PAST = " join change_payload p on p.force = c.force and p.change_id = c.id"
            + " cross join lateral (select p.before::jsonb as b, p.after::jsonb as a) was where ";

    /**
     * When the record's answer was last given a level before {@code h}, to be completed with the record. The payload is looked
     * at as a value, row by row from the newest: joined, it can be read for the answer's whole history, again for each change.
     */
    private static final String LAST_RATED =
            "from change c where c.entity = 'answer' and c.operation in ('insert', 'update')"
                    + " and c.at < h.at and (select p.after::jsonb ->> 'level' is not null and p.before::jsonb ->> 'level' is distinct"
                    + " from p.after::jsonb ->> 'level' from change_payload p where p.force = c.force and p.change_id = c.id)"
                    + " and c.record = %s order by c.at desc, c.id limit 1";

    /** Whether the evidence's change {@code c} showed something, or accepted what had been shown. */
    private static final String SHOWN = "c.entity = 'evidence' and (c.operation = 'insert'"
            + " or c.operation = 'update' and was.a ->> 'status' = 'accepted' and was.b ->> 'status' <> 'accepted')";

    private static final String SIGNED =
            "signed as materialized (select c.record::text as assessment, c.at from change c" + PAST
                    + "c.entity = 'assessment' and c.operation = 'update' and was.a ->> 'state' = 'signed-off'"
                    + " and was.b ->> 'state' <> 'signed-off')";

    @Bean
    static Question raisedWithoutEvidence() {
        return new Question(
                "raised-without-evidence",
                "assessment.question.raised",
                List.of("answer"),
                "",
                // each step finds its rows by an index, so that a question costs what it looks at and no more: of
                // evidence only the changes since the last rating; offset 0 keeps the steps in this order
                "h.operation = 'update' and (a ->> 'level')::integer > (b ->> 'level')::integer and not exists ("
                        + "select from evidence e cross join lateral (select c.force, c.id, c.entity, c.operation from change c"
                        + " where c.force = e.force and c.record = e.id and c.at <= h.at and c.at > ("
                        + "select c.at " + LAST_RATED.formatted("h.record") + ") offset 0) c" + PAST + SHOWN
                        + " and e.subject_id = (told.a ->> 'assessment')::uuid"
                        + " and e.subject_part = told.a ->> 'standard')");
    }

    @Bean
    static Question changedAfterSignOff() {
        return new Question(
                "changed-after-sign-off",
                "assessment.question.afterSignOff",
                List.of("answer", "evidence"),
                SIGNED,
                "h.at > (select min(signed.at) from signed where signed.assessment ="
                        + " coalesce(coalesce(a, b) ->> 'assessment', coalesce(a, b) ->> 'subject_id'))");
    }

    @Bean
    static Question evidenceAfterRating() {
        return new Question(
                "evidence-after-rating",
                "assessment.question.evidenceAfter",
                List.of("evidence"),
                "",
                "b ->> 'dated' is distinct from a ->> 'dated' and (a ->> 'dated')::date > ("
                        + "select (c.at at time zone 'Europe/London')::date "
                        + LAST_RATED.formatted(
                                "(select id from answer where assessment = (told.a ->> 'subject_id')::uuid"
                                        + " and standard = told.a ->> 'subject_part')")
                        + ")");
    }

    @Bean
    static Question reopened() {
        return new Question(
                "reopened",
                "assessment.question.reopened",
                List.of("assessment"),
                "",
                "a ->> 'state' = 'in-progress' and b ->> 'state' in ('signed-off', 'submitted')");
    }
}

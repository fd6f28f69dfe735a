package org.bluelamp.assessment;

import java.util.List;
import org.bluelamp.history.spi.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What auditors ask again and again about an assessment: what was changed late, and what was claimed without showing it. */
@Configuration(proxyBeanMethods = false)
class AssessmentQuestions {

    private static final String PAST =
            " from change c join change_payload p on p.force = c.force and p.change_id = c.id"
                    + " cross join lateral (select p.before::jsonb as b, p.after::jsonb as a) was where ";

    /** When an answer got the level that it then had. */
    private static final String RATED =
            "rated as materialized (select c.record, c.at, a ->> 'assessment' as assessment,"
                    + " a ->> 'standard' as standard" + PAST
                    + "c.entity = 'answer' and c.operation in ('insert', 'update')"
                    + " and a ->> 'level' is not null and b ->> 'level' is distinct from a ->> 'level')";

    /** When something was shown for a standard, or what had been shown was accepted. */
    private static final String SHOWN = "shown as materialized (select c.at, a ->> 'subject_id' as assessment,"
            + " a ->> 'subject_part' as standard" + PAST + "c.entity = 'evidence' and (c.operation = 'insert'"
            + " or c.operation = 'update' and a ->> 'status' = 'accepted' and b ->> 'status' <> 'accepted'))";

    private static final String SIGNED = "signed as materialized (select c.record::text as assessment, c.at" + PAST
            + "c.entity = 'assessment' and c.operation = 'update' and a ->> 'state' = 'signed-off'"
            + " and b ->> 'state' <> 'signed-off')";

    @Bean
    static Question raisedWithoutEvidence() {
        return new Question(
                "raised-without-evidence",
                "assessment.question.raised",
                List.of("answer"),
                RATED + ", " + SHOWN,
                "h.operation = 'update' and (a ->> 'level')::integer > (b ->> 'level')::integer and not exists ("
                        + "select from shown where shown.assessment = a ->> 'assessment'"
                        + " and shown.standard = a ->> 'standard' and shown.at <= h.at and shown.at > ("
                        + "select max(rated.at) from rated where rated.record = h.record and rated.at < h.at))");
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
                RATED,
                "b ->> 'dated' is distinct from a ->> 'dated' and (a ->> 'dated')::date > ("
                        + "select (max(rated.at) at time zone 'Europe/London')::date from rated"
                        + " where rated.assessment = a ->> 'subject_id' and rated.standard = a ->> 'subject_part'"
                        + " and rated.at < h.at)");
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

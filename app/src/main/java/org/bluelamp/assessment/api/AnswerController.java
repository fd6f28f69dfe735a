package org.bluelamp.assessment.api;

import java.util.Objects;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.assessment.api.AnswerBody.Save;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answers of one assessment: each with a version of its own. */
@RestController
@RequestMapping(path = "/api/v1/assessments/{id}/answers", produces = MediaType.APPLICATION_JSON_VALUE)
class AnswerController {

    private final AssessmentService assessments;
    private final AnswerService answers;

    AnswerController(AssessmentService assessments, AnswerService answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    /** In the edition's order; at most as many as the edition has standards. */
    @GetMapping
    Page<AnswerBody> list(@PathVariable UUID id) {
        var standing = assessments.standing(id);
        return Page.whole(standing.edition().standards().stream()
                .flatMap(standard -> standing.answer(standard.code()).stream())
                .map(AnswerBody::of)
                .toList());
    }

    @GetMapping("/{standard}")
    ResponseEntity<AnswerBody> one(@PathVariable UUID id, @PathVariable String standard) {
        return answer(assessments.standing(id).answer(standard).orElseThrow(() -> new Absent("answer")));
    }

    @PutMapping(path = "/{standard}", headers = "If-None-Match", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AnswerBody> create(
            @PathVariable UUID id,
            @PathVariable String standard,
            @RequestHeader("If-None-Match") IfNoneMatch create,
            @RequestBody Save body) {
        return answer(answers.save(id, standard, save(body, null)));
    }

    @PutMapping(path = "/{standard}", headers = "!If-None-Match", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AnswerBody> change(
            @PathVariable UUID id,
            @PathVariable String standard,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody Save body) {
        return answer(answers.save(id, standard, save(body, seen.version())));
    }

    private static SaveAnswer save(Save body, @Nullable Integer version) {
        return new SaveAnswer(
                body.level(),
                Boolean.TRUE.equals(body.notApplicable()),
                body.reason(),
                body.comment(),
                body.barrier(),
                version,
                Objects.requireNonNullElseGet(body.operation(), UUID::randomUUID));
    }

    private static ResponseEntity<AnswerBody> answer(Answer answer) {
        return Versioned.ok(AnswerBody.of(answer), answer.version());
    }
}

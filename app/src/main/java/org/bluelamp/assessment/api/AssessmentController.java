package org.bluelamp.assessment.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.bluelamp.assessment.AnswersFile;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Consent;
import org.bluelamp.assessment.SignOff;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.assessment.api.AssessmentBody.Choice;
import org.bluelamp.assessment.api.AssessmentBody.Choose;
import org.bluelamp.assessment.api.AssessmentBody.Move;
import org.bluelamp.assessment.api.AssessmentBody.Open;
import org.bluelamp.assessment.api.AssessmentBody.Whole;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.Versioned;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The assessments of the caller's force. */
@RestController
@RequestMapping(path = "/api/v1/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
class AssessmentController {

    private final AssessmentService assessments;
    private final Transitions transitions;
    private final AnswersFile file;

    AssessmentController(AssessmentService assessments, Transitions transitions, AnswersFile file) {
        this.assessments = assessments;
        this.transitions = transitions;
        this.file = file;
    }

    /** Few: one a cycle. */
    @GetMapping
    Page<AssessmentBody> list() {
        return Page.whole(assessments.all().stream().map(AssessmentBody::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<Whole> one(@PathVariable UUID id) {
        var standing = assessments.standing(id);
        return Versioned.ok(Whole.of(standing), standing.assessment().version());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AssessmentBody> open(@RequestHeader("If-None-Match") IfNoneMatch create, @RequestBody Open body) {
        var opened = assessments.open(
                given("cycle", body.cycle()), new HashSet<>(given("capabilities", body.capabilities())));
        return Versioned.created("/api/v1/assessments/" + opened.getId(), AssessmentBody.of(opened), opened.version());
    }

    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AssessmentBody> move(
            @PathVariable UUID id, @RequestHeader("If-Match") IfMatch seen, @RequestBody Move body) {
        var moved = moved(id, seen.version(), body);
        return Versioned.ok(AssessmentBody.of(moved), moved.version());
    }

    private Assessment moved(UUID id, int version, Move body) {
        return switch (given("to", body.to())) {
            case "for-sign-off" -> transitions.send(id, version);
            case "signed-off" -> transitions.signOff(id, version, signOff(body));
            case "submitted" -> transitions.submit(id, version);
            case "in-progress" -> backToWork(id, version, body);
            default -> throw Refused.field("to", "assessment.refused.unknown-step");
        };
    }

    /** Whoever sent it takes it back; whoever signs sends it back or reopens it, with a reason. */
    private Assessment backToWork(UUID id, int version, Move body) {
        if (assessments.standing(id).assessment().state() != AssessmentState.FOR_SIGN_OFF) {
            return transitions.reopen(id, version, body.reason());
        }
        return Actor.current().may(Permission.SEND_ASSESSMENT)
                ? transitions.takeBack(id, version)
                : transitions.sendBack(id, version, body.reason());
    }

    private static SignOff signOff(Move body) {
        var read = body.acknowledged() == null ? List.<String>of() : body.acknowledged();
        return new SignOff(
                body.statement(), new TreeSet<>(read), body.takesPart(), Boolean.TRUE.equals(body.declared()));
    }

    /** Where nothing was chosen yet. */
    @PutMapping(path = "/{id}/consent", headers = "If-None-Match", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Choice> choose(
            @PathVariable UUID id, @RequestHeader("If-None-Match") IfNoneMatch create, @RequestBody Choose body) {
        return chosen(transitions.choose(id, null, given("takesPart", body.takesPart())));
    }

    /** Its version stands in the assessment's {@code consent}; the assessment's own is another. */
    @PutMapping(path = "/{id}/consent", headers = "!If-None-Match", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Choice> chooseAnew(
            @PathVariable UUID id, @RequestHeader("If-Match") IfMatch seen, @RequestBody Choose body) {
        return chosen(transitions.choose(id, seen.version(), given("takesPart", body.takesPart())));
    }

    private static ResponseEntity<Choice> chosen(Consent consent) {
        return Versioned.ok(Choice.of(consent), consent.version());
    }

    @GetMapping(path = "/{id}/export", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> export(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("assessment.csv")
                                .build()
                                .toString())
                .body(file.csv(id, LocaleContextHolder.getLocale()));
    }
}

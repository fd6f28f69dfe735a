package org.bluelamp.benchmark.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.UUID;
import org.bluelamp.benchmark.OwnPosition;
import org.bluelamp.benchmark.ParticipationService;
import org.bluelamp.benchmark.ReleaseFile;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.benchmark.api.ReleaseBody.Position;
import org.bluelamp.benchmark.api.ReleaseBody.Progress;
import org.bluelamp.benchmark.api.ReleaseBody.Publish;
import org.bluelamp.benchmark.api.ReleaseBody.Whole;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published figures for everybody who may read them; a force's own position for that force; participation for the national service. */
@RestController
@RequestMapping(path = "/api/v1/benchmark", produces = MediaType.APPLICATION_JSON_VALUE)
class BenchmarkController {

    private final ReleaseService releases;
    private final ReleaseFile file;
    private final OwnPosition position;
    private final ParticipationService participation;

    BenchmarkController(
            ReleaseService releases, ReleaseFile file, OwnPosition position, ParticipationService participation) {
        this.releases = releases;
        this.file = file;
        this.position = position;
        this.participation = participation;
    }

    /** Few: one a cycle. */
    @GetMapping("/releases")
    Page<ReleaseBody> list() {
        return Page.whole(releases.all().stream().map(ReleaseBody::of).toList());
    }

    @GetMapping("/releases/{id}")
    Whole one(@PathVariable UUID id) {
        return Whole.of(releases.release(id));
    }

    @GetMapping("/releases/{id}/position")
    Position position(@PathVariable UUID id) {
        return new Position(id, position.in(id));
    }

    @GetMapping(path = "/releases/{id}/export", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> export(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("release.csv")
                                .build()
                                .toString())
                .body(file.csv(id, LocaleContextHolder.getLocale()));
    }

    @PostMapping(path = "/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Whole> publish(@RequestHeader("If-None-Match") IfNoneMatch create, @RequestBody Publish body) {
        var published = releases.publish(given("cycle", body.cycle()));
        return Versioned.created(
                "/api/v1/benchmark/releases/" + published.release().getId(), Whole.of(published), 0);
    }

    /** One line a force of the directory. */
    @GetMapping("/participation/{cycle}")
    Page<Progress> participation(@PathVariable UUID cycle) {
        return Page.whole(participation.in(cycle).stream().map(Progress::of).toList());
    }
}

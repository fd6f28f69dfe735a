package org.bluelamp.benchmark.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.benchmark.OwnPosition;
import org.bluelamp.benchmark.OwnReading;
import org.bluelamp.benchmark.ParticipationService;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.ReleaseFile;
import org.bluelamp.benchmark.ReleaseFileName;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.benchmark.api.ReleaseBody.Decide;
import org.bluelamp.benchmark.api.ReleaseBody.Position;
import org.bluelamp.benchmark.api.ReleaseBody.Prepare;
import org.bluelamp.benchmark.api.ReleaseBody.Progress;
import org.bluelamp.benchmark.api.ReleaseBody.Whole;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.Versioned;
import org.jspecify.annotations.Nullable;
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
    private final Publishing publishing;
    private final ReleaseFile file;
    private final OwnPosition position;
    private final OwnReading reading;
    private final ParticipationService participation;

    BenchmarkController(
            ReleaseService releases,
            Publishing publishing,
            ReleaseFile file,
            OwnPosition position,
            OwnReading reading,
            ParticipationService participation) {
        this.releases = releases;
        this.publishing = publishing;
        this.file = file;
        this.position = position;
        this.reading = reading;
        this.participation = participation;
    }

    /**
     * Few: one a cycle. For the national service alone those that wait for a second person, which come first, and those that
     * were discarded, which come last.
     */
    @GetMapping("/releases")
    Page<ReleaseBody> list() {
        return Page.whole(Stream.of(releases.waiting(), releases.published(), releases.discarded())
                .flatMap(List::stream)
                .map(ReleaseBody::of)
                .toList());
    }

    @GetMapping("/releases/{id}")
    ResponseEntity<Whole> one(@PathVariable UUID id) {
        var release = releases.release(id);
        return Versioned.ok(Whole.of(release), release.version());
    }

    @GetMapping("/releases/{id}/position")
    Position position(@PathVariable UUID id) {
        return new Position(id, position.in(id));
    }

    /** Strengths, gaps, what would move it and the way from release to release: of the force that asks, for it alone. */
    @GetMapping("/releases/{id}/reading")
    ReadingBody reading(@PathVariable UUID id) {
        return reading.of(id).map(read -> ReadingBody.of(id, read)).orElseGet(() -> ReadingBody.nothing(id));
    }

    /** A published release alone: one that still waits, or was discarded, is absent here for everybody. */
    @GetMapping(path = "/releases/{id}/export", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> export(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ReleaseFileName.of(releases.publishedWith(id)))
                                .build()
                                .toString())
                .body(file.csv(id, LocaleContextHolder.getLocale()));
    }

    /** Computes the figures of a frozen cycle, for a second person to decide. */
    @PostMapping(path = "/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Whole> prepare(@RequestHeader("If-None-Match") IfNoneMatch create, @RequestBody Prepare body) {
        var prepared = publishing.prepare(given("cycle", body.cycle()), partition(body.partition()), body.reason());
        return Versioned.created(
                "/api/v1/benchmark/releases/" + prepared.getId(), Whole.of(prepared), prepared.version());
    }

    private static Partition partition(@Nullable String code) {
        if (code == null) {
            return Partition.NATIONAL;
        }
        return Arrays.stream(Partition.values())
                .filter(partition -> partition.code().equals(code))
                .findAny()
                .orElseThrow(() -> Refused.field("partition", "benchmark.refused.unknown_partition"));
    }

    @PostMapping(path = "/releases/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Whole> decide(
            @PathVariable UUID id, @RequestHeader("If-Match") IfMatch seen, @RequestBody Decide body) {
        var decided = switch (given("to", body.to())) {
            case "published" -> publishing.publish(id, seen.version());
            case "discarded" -> publishing.discard(id, seen.version(), body.reason());
            default -> throw Refused.field("to", "benchmark.refused.unknown_step");
        };
        return Versioned.ok(Whole.of(decided), decided.version());
    }

    /** One line a force of the directory. */
    @GetMapping("/participation/{cycle}")
    Page<Progress> participation(@PathVariable UUID cycle) {
        return Page.whole(participation.in(cycle).stream().map(Progress::of).toList());
    }
}

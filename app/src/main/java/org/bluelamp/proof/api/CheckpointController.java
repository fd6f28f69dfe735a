package org.bluelamp.proof.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.List;
import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Malformed;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.problems.api.Versioned;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.ForcesCheckpoints;
import org.bluelamp.proof.KeptCheckpoint;
import org.bluelamp.proof.Occasion;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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

/** The signed heads of the caller's own log. */
@RestController
@RequestMapping("/api/v1/history/checkpoints")
class CheckpointController {

    /**
     * @param note the checkpoint with the new signature
     * @param key of that signature, {@code NAME+ID+BASE64}
     */
    record Signed(@Nullable String note, @Nullable String key) {}

    private final Checkpoints checkpoints;
    private final ForcesCheckpoints ofForces;

    CheckpointController(Checkpoints checkpoints, ForcesCheckpoints ofForces) {
        this.checkpoints = checkpoints;
        this.ofForces = ofForces;
    }

    /** Newest first. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_SEALS)
    Page<CheckpointBody> list(@ParameterObject PageAsked asked) {
        var before = asked.after(1).map(CheckpointController::size).orElse(Long.MAX_VALUE);
        var rows = checkpoints.before(before, asked.rows());
        var countersigned = checkpoints.countersignatures(rows);
        return Page.of(
                rows,
                asked,
                checkpoint -> Cursor.after(Long.toString(checkpoint.size())),
                checkpoint -> CheckpointBody.of(checkpoint, countersigned.getOrDefault(checkpoint.getId(), List.of())));
    }

    /** The newest of every force, for the national auditor to keep; a force that has none yet is left out. */
    @GetMapping(path = "/forces", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.READ_FORCES_CHECKPOINTS)
    Page<ForcesCheckpoints.Latest> ofForces() {
        return Page.whole(ofForces.latest());
    }

    /** The note itself, with whatever countersignatures it has, to be kept outside of the portal. */
    @GetMapping(path = "/{id}", produces = "text/plain;charset=UTF-8")
    @Requires(Permission.READ_SEALS)
    String note(@PathVariable UUID id) {
        return checkpoints.note(id);
    }

    /** Signs the log as it is sealed now; where nothing new was sealed, the last one is returned. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.MAKE_CHECKPOINT)
    ResponseEntity<CheckpointBody> make(@RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet) {
        return created(checkpoints.make(Occasion.ON_DEMAND));
    }

    /** Keeps a signature that somebody else made under it. */
    @PostMapping(
            path = "/{id}/countersignatures",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.COUNTERSIGN)
    ResponseEntity<CheckpointBody> countersign(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet,
            @RequestBody Signed signed) {
        checkpoints.countersign(id, given("note", signed.note()), given("key", signed.key()));
        return created(checkpoints.checkpoint(id));
    }

    private ResponseEntity<CheckpointBody> created(KeptCheckpoint checkpoint) {
        var countersigned = checkpoints.countersignatures(List.of(checkpoint));
        return Versioned.created(
                "/api/v1/history/checkpoints/" + checkpoint.getId(),
                CheckpointBody.of(checkpoint, countersigned.getOrDefault(checkpoint.getId(), List.of())),
                checkpoint.version());
    }

    private static long size(Cursor cursor) {
        try {
            return Long.parseLong(cursor.code(0));
        } catch (NumberFormatException e) {
            throw Malformed.value("cursor");
        }
    }
}

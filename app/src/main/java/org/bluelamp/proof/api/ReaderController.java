package org.bluelamp.proof.api;

import static org.bluelamp.problems.api.Given.given;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.notices.Delivery;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.Versioned;
import org.bluelamp.proof.CheckpointPost;
import org.bluelamp.proof.CheckpointReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who gets the caller's checkpoints by e-mail. */
@RestController
@RequestMapping(path = "/api/v1/history/checkpoint-readers", produces = MediaType.APPLICATION_JSON_VALUE)
class ReaderController {

    record New(@Nullable String address) {}

    /**
     * @param lastSent when a mail last left for the address; absent where none did in the last thirty days
     * @param failingSince since when mails of these days to it could not be sent; absent where the last one could
     */
    record Reader(
            UUID id,
            int version,
            String address,
            Instant addedAt,
            @Nullable Instant lastSent,
            @Nullable Instant failingSince) {

        static Reader of(CheckpointReader reader, @Nullable Delivery delivery) {
            return new Reader(
                    reader.getId(),
                    reader.version(),
                    reader.address(),
                    reader.addedAt(),
                    delivery == null ? null : delivery.lastSent(),
                    delivery == null ? null : delivery.failingSince());
        }
    }

    private final CheckpointPost post;

    ReaderController(CheckpointPost post) {
        this.post = post;
    }

    @GetMapping
    @Requires(Permission.CHOOSE_CHECKPOINT_READERS)
    Page<Reader> list() {
        return Page.whole(read(post.readers()));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.CHOOSE_CHECKPOINT_READERS)
    ResponseEntity<Reader> add(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet, @RequestBody New asked) {
        var reader = post.add(given("address", asked.address()));
        return Versioned.created(
                "/api/v1/history/checkpoint-readers/" + reader.getId(),
                read(List.of(reader)).getFirst(),
                reader.version());
    }

    /** Ends it; that it was there stays in the history. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Permission.CHOOSE_CHECKPOINT_READERS)
    void end(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen) {
        post.end(id, seen.version());
    }

    private List<Reader> read(List<CheckpointReader> readers) {
        var deliveries = post.deliveries(readers);
        return readers.stream()
                .map(reader -> Reader.of(reader, deliveries.get(reader.address())))
                .toList();
    }
}

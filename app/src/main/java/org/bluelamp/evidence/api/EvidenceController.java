package org.bluelamp.evidence.api;

import static org.bluelamp.problems.api.Given.given;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.IfMatch;
import org.bluelamp.problems.api.IfNoneMatch;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.bluelamp.problems.api.Versioned;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Evidence of the caller's force.
 *
 * <p>Writes are JSON, and so is the offer of a file: it comes as the part {@code offer} of type {@code application/json},
 * with the file itself as the part {@code file}. No form of a web page can send such a part, so this one exception from
 * "JSON only" opens no door to foreign pages.
 */
@RestController
@RequestMapping(path = "/api/v1/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
class EvidenceController {

    /**
     * @param transition accept, return or withdraw
     * @param reason for return: what would do instead
     */
    record Transition(@Nullable String transition, @Nullable String reason) {}

    private final EvidenceService service;
    private final EvidenceFolder folder;

    EvidenceController(EvidenceService service, EvidenceFolder folder) {
        this.service = service;
        this.folder = folder;
    }

    /**
     * Oldest first.
     *
     * @param kind of the subject, such as {@code assessment}
     * @param subject its id; one that the force does not have has no evidence
     * @param part left out for all parts
     */
    @GetMapping
    @Requires(Permission.READ_EVIDENCE)
    Page<EvidenceBody> list(
            @RequestParam(defaultValue = "assessment") String kind,
            @RequestParam UUID subject,
            @RequestParam(required = false) @Nullable String part,
            @ParameterObject PageAsked asked) {
        var cursor = asked.after(2);
        var rows = folder.after(
                kind,
                subject,
                part,
                cursor.map(it -> it.instant(0)).orElse(Instant.EPOCH),
                cursor.map(it -> it.uuid(1)).orElse(new UUID(0, 0)),
                asked.rows());
        return Page.of(rows, asked, item -> Cursor.after(item.offeredAt(), item.getId()), EvidenceBody::of);
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_EVIDENCE)
    ResponseEntity<EvidenceBody> one(@PathVariable UUID id) {
        return answer(folder.evidence(id));
    }

    /** The file itself, as a download. That it was opened stands in the history before it is read. */
    @GetMapping(path = "/{id}/content", produces = MediaType.ALL_VALUE)
    @Requires(Permission.READ_EVIDENCE)
    void content(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        try (var file = folder.open(id)) {
            file.headers().forEach(response::setHeader);
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            file.sendTo(response.getOutputStream());
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.OFFER_EVIDENCE)
    ResponseEntity<EvidenceBody> offerLink(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet, @RequestBody OfferBody body) {
        return created(service.offerLink(body.about(), body.offer(), given("link", body.link())));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.OFFER_EVIDENCE)
    ResponseEntity<EvidenceBody> offerFile(
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) IfNoneMatch nothingYet,
            @RequestPart("offer") OfferBody body,
            @RequestPart("file") MultipartFile file)
            throws IOException {
        if (body.link() != null) {
            throw Refused.field("link", "evidence.refused.link-and-file");
        }
        try (var content = file.getInputStream();
                var received = service.receive(file.getOriginalFilename(), file.getSize(), content)) {
            return created(service.offerFile(body.about(), body.offer(), received));
        }
    }

    @PostMapping(path = "/{id}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.OFFER_EVIDENCE)
    ResponseEntity<EvidenceBody> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch seen, @RequestBody Transition asked) {
        return answer(
                switch (given("transition", asked.transition())) {
                    case "accept" -> service.accept(id, seen.version());
                    case "return" -> service.sendBack(id, seen.version(), asked.reason());
                    case "withdraw" -> service.withdraw(id, seen.version());
                    default -> throw Refused.field("transition", "evidence.refused.transition");
                });
    }

    private static ResponseEntity<EvidenceBody> created(Evidence item) {
        return Versioned.created("/api/v1/evidence/" + item.getId(), EvidenceBody.of(item), item.version());
    }

    private static ResponseEntity<EvidenceBody> answer(Evidence item) {
        return Versioned.ok(EvidenceBody.of(item), item.version());
    }
}

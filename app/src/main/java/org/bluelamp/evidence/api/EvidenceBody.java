package org.bluelamp.evidence.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as a program reads it: either with a link or with a file, whose content is fetched apart.
 *
 * @param kind policy, minutes, training-record, data-extract, survey, audit, exercise-report, photo or link
 * @param dated the date of the document itself
 * @param classification OFFICIAL or OFFICIAL-SENSITIVE
 * @param status offered, accepted, returned or withdrawn
 * @param offeredBy the person's id
 * @param reason why it was sent back
 */
record EvidenceBody(
        UUID id,
        Subject subject,
        String title,
        String kind,
        LocalDate dated,
        String classification,
        String status,
        @Nullable String link,
        @Nullable File file,
        UUID offeredBy,
        Instant offeredAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** @param size bytes */
    record File(String name, String mediaType, long size, String sha256) {}

    static EvidenceBody of(Evidence item) {
        return new EvidenceBody(
                item.getId(),
                item.subject(),
                item.title(),
                item.kind().code(),
                item.dated(),
                item.classification().code(),
                item.status().code(),
                item.link().orElse(null),
                item.fileName()
                        .map(name -> new File(
                                name,
                                item.mediaType().orElseThrow(),
                                item.size().orElseThrow(),
                                item.sha256().orElseThrow()))
                        .orElse(null),
                item.offeredBy(),
                item.offeredAt(),
                item.decidedBy().orElse(null),
                item.decidedAt().orElse(null),
                item.reason().orElse(null));
    }
}

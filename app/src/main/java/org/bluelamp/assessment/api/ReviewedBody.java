package org.bluelamp.assessment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.Reviewed;
import org.bluelamp.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The area that a force opened to a reviewer. It names nobody.
 *
 * @param edition the code of the edition, whose words stand at {@code /editions/{code}}
 * @param area its code
 * @param standards those that were opened, in the edition's order
 */
record ReviewedBody(UUID assessment, String edition, String area, List<Asked> standards) {

    /** @param answer none where nobody has answered yet */
    record Asked(String standard, @Nullable Given answer, List<Shown> evidence) {}

    record Given(
            @Nullable Integer level,
            boolean notApplicable,
            @Nullable String reason,
            @Nullable String comment,
            @Nullable String barrier,
            Instant answeredAt) {

        static Given of(Answer answer) {
            return new Given(
                    answer.level().orElse(null),
                    answer.notApplicable(),
                    answer.reason().orElse(null),
                    answer.comment().orElse(null),
                    answer.barrier().orElse(null),
                    answer.answeredAt());
        }
    }

    /**
     * @param status offered, accepted or returned
     * @param file the name of the file, whose content is fetched at {@code /evidence/{id}/content}; none for a link
     */
    record Shown(
            UUID id,
            String title,
            String kind,
            LocalDate dated,
            String classification,
            String status,
            @Nullable String link,
            @Nullable String file) {

        static Shown of(Evidence item) {
            return new Shown(
                    item.getId(),
                    item.title(),
                    item.kind().code(),
                    item.dated(),
                    item.classification().code(),
                    item.status().code(),
                    item.link().orElse(null),
                    item.fileName().orElse(null));
        }
    }

    static ReviewedBody of(Reviewed reviewed) {
        return new ReviewedBody(
                reviewed.assessment(),
                reviewed.edition().code(),
                reviewed.area().code(),
                reviewed.asked().stream()
                        .map(standard -> new Asked(
                                standard.code(),
                                reviewed.answer(standard.code()).map(Given::of).orElse(null),
                                reviewed.evidence(standard.code()).stream()
                                        .map(Shown::of)
                                        .toList()))
                        .toList());
    }
}

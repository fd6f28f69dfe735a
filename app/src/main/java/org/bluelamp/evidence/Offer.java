package org.bluelamp.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of the link or file that they offer, as far as they have filled it in.
 *
 * @param dated the date of the document itself, which decides how long it counts
 * @param noPersonalHealthData the declaration that nobody's health can be read from it
 */
public record Offer(
        @Nullable String title,
        @Nullable EvidenceKind kind,
        @Nullable LocalDate dated,
        @Nullable Classification classification,
        boolean noPersonalHealthData) {

    static final int LONGEST_TITLE = 150;

    /** Everything that is missing or wrong, in the order of the form, so that it can be mended in one go. */
    public List<Refused> refusals(LocalDate today) {
        var refusals = new ArrayList<Refused>();
        if (title == null || title.isBlank()) {
            refusals.add(Refused.field("title", "evidence.refused.no-title"));
        } else if (title.strip().length() > LONGEST_TITLE) {
            refusals.add(Refused.field("title", "evidence.refused.long-title", LONGEST_TITLE));
        } else if (title.codePoints().anyMatch(Printable::not)) {
            refusals.add(Refused.field("title", "evidence.refused.odd-title"));
        }
        if (kind == null) {
            refusals.add(Refused.field("kind", "evidence.refused.no-kind"));
        }
        if (dated == null) {
            refusals.add(Refused.field("dated", "evidence.refused.no-date"));
        } else if (dated.isAfter(today)) {
            refusals.add(Refused.field("dated", "evidence.refused.future-date"));
        } else if (dated.isBefore(today.minusYears(100))) {
            refusals.add(Refused.field("dated", "evidence.refused.ancient-date"));
        }
        if (classification == null) {
            refusals.add(Refused.field("classification", "evidence.refused.no-classification"));
        }
        if (!noPersonalHealthData) {
            refusals.add(Refused.field("noPersonalHealthData", "evidence.refused.no-declaration"));
        }
        return List.copyOf(refusals);
    }
}

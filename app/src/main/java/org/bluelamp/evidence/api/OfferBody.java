package org.bluelamp.evidence.api;

import static org.bluelamp.problems.api.Given.given;

import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a program offers.
 *
 * @param link the address; left out for a file
 * @param noPersonalHealthData the declaration; nothing is taken without it
 */
record OfferBody(
        @Nullable SubjectBody subject,
        @Nullable String title,
        @Nullable String kind,
        @Nullable LocalDate dated,
        @Nullable String classification,
        @Nullable Boolean noPersonalHealthData,
        @Nullable String link) {

    /**
     * @param kind the noun of the record, such as {@code assessment}
     * @param part what within it, such as the code of a standard
     */
    record SubjectBody(
            @Nullable String kind,
            @Nullable UUID id,
            @Nullable String part) {}

    Subject about() {
        var given = given("subject", subject);
        return new Subject(
                given("subject.kind", given.kind()),
                given("subject.id", given.id()),
                given("subject.part", given.part()));
    }

    Offer offer() {
        return new Offer(
                title,
                kind == null ? null : Coded.find(EvidenceKind.class, kind).orElse(null),
                dated,
                classification == null
                        ? null
                        : Classification.ofCode(classification).orElse(null),
                Boolean.TRUE.equals(noPersonalHealthData));
    }
}

package org.bluelamp.records.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.bluelamp.records.Erasing;
import org.bluelamp.records.Erasure;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an erasure: it is approved and carried out, turned down, or carried out where it could not be when it was approved;
 * or whoever asked takes it back.
 *
 * @param transition approve, refuse, carry-out or withdraw
 * @param note for refuse: why
 */
record Decision(@Nullable String transition, @Nullable String note) {

    <E extends Erasure> E on(Erasing<E> erasing, UUID id, int version) {
        return switch (given("transition", transition)) {
            case "approve" -> erasing.approve(id, version);
            case "carry-out" -> erasing.carryOut(id, version);
            case "withdraw" -> erasing.withdraw(id, version);
            case "refuse" -> erasing.refuse(id, version, note);
            default -> throw Refused.field("transition", "records.refused.transition");
        };
    }
}

package org.bluelamp.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be taken out, as they typed it.
 *
 * @param change from which it was chosen
 * @param field the column in which it stands
 * @param words exactly what is to go; for the content of a file, nothing
 * @param ground the code of a {@link Ground}
 */
public record RedactionAsked(
        UUID change,
        @Nullable String field,
        @Nullable String words,
        @Nullable String ground,
        @Nullable String reason) {

    /**
     * Everything that is missing or wrong.
     *
     * @param chosen what stands in a field of the change
     */
    List<Refused> refusals(Function<String, Chosen> chosen) {
        var refusals = new ArrayList<Refused>();
        if (Typed.text(field).isEmpty()) {
            refusals.add(Refused.field("field", "records.redaction.refused.field"));
        } else {
            chosen.apply(Typed.text(field)).refusal(Typed.text(words)).ifPresent(refusals::add);
        }
        if (Coded.find(Ground.class, Typed.text(ground)).isEmpty()) {
            refusals.add(Refused.field("ground", "records.redaction.refused.ground"));
        }
        reasonRefusal().ifPresent(refusals::add);
        return List.copyOf(refusals);
    }

    private Optional<Refused> reasonRefusal() {
        return Typed.refusal("reason", "records.refused.no-reason", reason)
                .or(() -> !Typed.text(words).isEmpty() && Typed.text(reason).contains(Typed.text(words))
                        ? Optional.of(Refused.field("reason", "records.redaction.refused.reason-holds-words"))
                        : Optional.empty());
    }
}

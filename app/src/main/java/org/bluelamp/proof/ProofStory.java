package org.bluelamp.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.bluelamp.history.spi.Wording;
import org.springframework.stereotype.Component;

/** Tells of checkpoints made and countersigned. */
@Component
class ProofStory implements Story {

    private static final Interest INTEREST = new Interest("proof", "proof.story.interest");
    private static final Set<String> TOLD =
            Set.of("size", "seal", "note", "occasion", "name", "key", "address", "ended_at");

    @Override
    public Set<String> entities() {
        return Set.of("checkpoint", "countersignature", "checkpoint_reader");
    }

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream()
                .filter(change -> change.operation().equals(Change.INSERT)
                        || (change.entity().equals("checkpoint_reader")
                                && change.operation().equals(Change.UPDATE)))
                .collect(Collectors.toMap(Change::id, change -> headline(change, words)));
    }

    private static Headline headline(Change change, Wording words) {
        return switch (change.entity()) {
            case "checkpoint" ->
                new Headline(
                        words.translate(
                                "proof.story.checkpoint." + change.of("occasion"), Long.parseLong(change.of("size"))),
                        words.translate("proof.story.checkpoint"));
            case "countersignature" ->
                new Headline(
                        words.translate("proof.story.countersignature", change.of("name")),
                        words.translate("proof.story.checkpoint"));
            default ->
                new Headline(
                        words.translate("proof.story.reader." + change.operation(), change.of("address")),
                        words.translate("proof.story.reader"));
        };
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return TOLD.contains(field) ? words.translate("proof.story.field." + field) : "";
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return field.equals("occasion") ? words.translate("proof.occasion." + value) : value;
    }
}

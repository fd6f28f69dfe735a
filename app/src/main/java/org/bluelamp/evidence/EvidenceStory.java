package org.bluelamp.evidence;

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

/** Tells of evidence offered, decided, taken back and opened. */
@Component
class EvidenceStory implements Story {

    private static final Interest INTEREST = new Interest("evidence", "evidence.story.interest");
    private static final Set<String> TOLD = Set.of(
            "title",
            "kind",
            "dated",
            "classification",
            "no_personal_health_data",
            "status",
            "link",
            "file_name",
            "size",
            "sha256",
            "reason",
            "decided_by",
            "content");

    @Override
    public Set<String> entities() {
        return Set.of("evidence", "evidence_file");
    }

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream().collect(Collectors.toMap(Change::id, change -> headline(change, words)));
    }

    private static Headline headline(Change change, Wording words) {
        var part = change.of("subject_part");
        return change.entity().equals("evidence_file")
                ? new Headline(words.translate("evidence.story.file." + change.operation()), "")
                : new Headline(words.translate("evidence.story." + done(change), part, change.of("title")), part);
    }

    private static String done(Change change) {
        return change.operation().equals(Change.UPDATE) && change.changed("status")
                ? change.of("status")
                : change.operation();
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return TOLD.contains(field) ? words.translate("evidence.story.field." + field) : "";
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return switch (field) {
            case "kind", "status" -> words.translate("evidence." + field + "." + value);
            case "no_personal_health_data" -> words.translate("evidence.story.declared." + value);
            case "dated" -> words.day(value);
            case "size" -> words.translate("evidence.story.bytes", Long.parseLong(value));
            default -> value;
        };
    }
}

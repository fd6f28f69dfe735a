package org.bluelamp.records;

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

/** Tells of redactions, disposals and holds: who asked, who decided, what went. */
@Component
class RecordsStory implements Story {

    private static final Interest INTEREST = new Interest("records", "records.story.interest");
    private static final Map<String, String> ADDRESSES =
            Map.of("redaction", "redactions", "disposal", "retention", "legal_hold", "holds");
    private static final Set<String> UNTOLD =
            Set.of("starts", "chars", "source_gone", "source", "entity", "record", "digest", "side", "field");

    @Override
    public Set<String> entities() {
        return Set.of("redaction", "disposal", "legal_hold");
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
        return new Headline(
                words.translate("records.story." + change.entity() + "." + done(change)),
                words.translate("records.story." + change.entity()),
                ADDRESSES.getOrDefault(change.entity(), ""));
    }

    private static String done(Change change) {
        if (change.entity().equals("legal_hold")) {
            return change.operation().equals(Change.INSERT) ? "placed" : "lifted";
        }
        return change.of("state");
    }

    @Override
    public String name(Change change, String field, Wording words) {
        // the first day of a hold, and where a value begins, are called alike
        var day = change.entity().equals("legal_hold") && field.equals("starts");
        return UNTOLD.contains(field) && !day ? "" : words.translate("records.story.field." + field);
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return switch (field) {
            case "ground", "state", "kind", "scope", "retention" -> words.translate("records." + field + "." + value);
            case "starts", "ends" -> words.day(value);
            case "cutoff" -> words.moment(value);
            default -> value;
        };
    }
}

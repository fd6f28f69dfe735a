package org.bluelamp.history;

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

/** Tells of the checks of the history, and of changes of the database's own structure. */
@Component
class CheckStory implements Story {

    private static final Interest CHECKS = new Interest("checks", "history.interest.checks");
    private static final Set<String> YES_OR_NO = Set.of("everything", "asked", "watched");
    private static final Set<String> COUNTS = Set.of(
            "everything",
            "asked",
            "number",
            "seal",
            "sealed",
            "lives",
            "chained",
            "pasts",
            "by_hand",
            "erased",
            "watched",
            "breaks",
            "named",
            "objects",
            "statement");

    @Override
    public Set<String> entities() {
        return Set.of("history_check", "structure");
    }

    @Override
    public Interest interest() {
        return CHECKS;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream()
                .collect(Collectors.toMap(Change::id, change -> new Headline(headline(change, words), "")));
    }

    private static String headline(Change change, Wording words) {
        if (change.entity().equals("structure")) {
            return words.translate("history.structure", change.operation().replace('-', ' '), change.of("objects"));
        }
        if (change.operation().equals("asked")) {
            return words.translate("history.check.asked");
        }
        return change.of("breaks").equals("0")
                ? words.translate("history.check.found.whole")
                : words.translate("history.check.found.broken", Long.parseLong(change.of("breaks")));
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return COUNTS.contains(field) ? words.translate("history.check.field." + field) : "";
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return YES_OR_NO.contains(field) ? words.yesNo(value) : value;
    }
}

package org.bluelamp.reporting;

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

/** Tells who took a report away. */
@Component
class ReportStory implements Story {

    @Override
    public Set<String> entities() {
        return Set.of("report");
    }

    @Override
    public Interest interest() {
        return new Interest("benchmark", "benchmark.story.interest");
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream().collect(Collectors.toMap(Change::id, change -> headline(change, words)));
    }

    private static Headline headline(Change change, Wording words) {
        return new Headline(
                words.translate("reporting.story." + change.of("kind"), change.of("title")),
                change.of("title"),
                change.record() == null ? "" : "reports/" + change.record());
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return words.translate("reporting.story.field." + field);
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return field.equals("kind") ? words.translate("reporting.kind." + value) : value;
    }
}

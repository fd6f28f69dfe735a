package org.bluelamp.benchmark;

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

/** Tells of releases, and of what later rooms handed over for them. */
@Component
class ReleaseStory implements Story {

    private static final Set<String> HIDDEN = Set.of("id", "version", "cycle", "figures", "disclosed", "force");

    @Override
    public Set<String> entities() {
        return Set.of("release", Release.MEMBERSHIP, "submitted_figure");
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
        if (change.entity().equals("submitted_figure")) {
            return new Headline(
                    words.translate("benchmark.story.handed." + change.operation(), change.of("figure")),
                    change.of("figure"));
        }
        if (change.entity().equals(Release.MEMBERSHIP)) {
            return new Headline(
                    words.translate("benchmark.story.membership"),
                    words.translate("benchmark.story.field.membership"),
                    change.record() == null ? "" : "releases/" + change.record());
        }
        var deed = change.event() ? change.operation() : change.of("state");
        return new Headline(
                words.translate("benchmark.story.release." + deed, change.of("title")),
                change.of("title"),
                change.record() == null ? "" : "releases/" + change.record());
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return HIDDEN.contains(field) ? "" : words.translate("benchmark.story.field." + field);
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        if (field.equals("members")) {
            return value.replace("\n", ", ");
        }
        return field.equals("partition") ? words.translate("benchmark.partition." + value) : value;
    }
}

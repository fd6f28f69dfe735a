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

/** Tells of releases and their figures. */
@Component
class ReleaseStory implements Story {

    private static final Set<String> HIDDEN = Set.of("id", "version", "cycle", "release", "position");

    @Override
    public Set<String> entities() {
        return Set.of("release", "release_figure");
    }

    @Override
    public Interest interest() {
        return new Interest("benchmark", "benchmark.story.interest");
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream()
                .collect(Collectors.toMap(
                        Change::id,
                        change -> change.entity().equals("release")
                                ? new Headline(
                                        words.translate("benchmark.story.release", change.of("title")),
                                        change.of("title"),
                                        change.record() == null ? "" : "releases/" + change.record())
                                : new Headline(
                                        words.translate("benchmark.story.figure", change.of("area")),
                                        change.of("area"))));
    }

    @Override
    public Set<String> together() {
        return Set.of("release_figure");
    }

    @Override
    public Headline tellTogether(Change newest, int count, Wording words) {
        return new Headline(words.translate("benchmark.story.figures." + newest.operation(), count), "");
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return HIDDEN.contains(field) ? "" : words.translate("benchmark.story.field." + field);
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return field.equals("published_at") ? words.moment(value) : value;
    }
}

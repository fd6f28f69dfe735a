package org.bluelamp.demo;

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

/** Tells that the demonstration was made; also where the portal has since been started without it. */
@Component
class DemoStory implements Story {

    @Override
    public Set<String> entities() {
        return Set.of(DemoMade.ENTITY);
    }

    @Override
    public Interest interest() {
        return new Interest("demonstration", "demo.story.interest");
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream()
                .collect(Collectors.toMap(Change::id, _ -> new Headline(words.translate("demo.story.made"), "")));
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return "";
    }
}

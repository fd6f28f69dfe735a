package org.bluelamp.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.framework.Cycle;
import org.bluelamp.history.History;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the history of a release that the attack stopped, though nothing of it is kept: whoever tries one way to compare after
 * the other learns from each refusal, so it is seen who did. What the attack found is not told, because that would be the
 * disclosure.
 */
@Component
class StoppedRelease {

    private final History history;
    private final JsonMapper json;

    StoppedRelease(History history, JsonMapper json) {
        this.history = history;
        this.json = json;
    }

    void tell(Cycle cycle, Partition partition) {
        var detail = new TreeMap<>(Map.of("title", cycle.title(), "partition", partition.code()));
        history.tell("release", null, "refused", json.writeValueAsString(detail));
    }
}

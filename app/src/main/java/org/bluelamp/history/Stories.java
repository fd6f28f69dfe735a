package org.bluelamp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.springframework.stereotype.Component;

/** Which story tells of which entity, and under which interest it is looked for. */
@Component
class Stories {

    private static final List<String> READS = List.of("opened", "exported", "downloaded");

    private final Map<String, Story> byEntity = new TreeMap<>();
    private final PlainStory plain = new PlainStory();

    Stories(List<Story> stories) {
        for (var story : stories) {
            for (var entity : story.entities()) {
                if (byEntity.put(entity, story) != null) {
                    throw new IllegalStateException("Two stories tell of " + entity);
                }
            }
        }
    }

    /** The story of an entity; of one that nobody tells of, the plain one. */
    Story of(String entity) {
        return byEntity.getOrDefault(entity, plain);
    }

    PlainStory plain() {
        return plain;
    }

    /** Each interest once. */
    List<Interest> interests() {
        return Stream.concat(byEntity.values().stream().map(Story::interest), Stream.of(PlainStory.READS))
                .distinct()
                .toList();
    }

    Interest interestOf(String entity, String operation) {
        return READS.contains(operation) ? PlainStory.READS : of(entity).interest();
    }

    /** The question that a filter asks. An interest that nobody has finds nothing. */
    ChangeQuery query(ChangeFilter filter) {
        var entities = new ArrayList<String>();
        var operations = new ArrayList<String>();
        if (filter.entity() != null) {
            entities.add(filter.entity());
        }
        if (filter.operation() != null) {
            operations.add(filter.operation());
        }
        if (PlainStory.READS.code().equals(filter.interest())) {
            narrow(operations, READS);
        } else if (filter.interest() != null) {
            narrow(entities, entitiesOf(filter.interest()));
        }
        return new ChangeQuery(filter, entities, operations, null, null);
    }

    /** As {@link #query}, for a screen: what came by the dozen is one row, unless just that is asked for. */
    ChangeQuery together(ChangeFilter filter) {
        var query = query(filter);
        return filter.entity() == null && filter.record() == null
                ? query.together(byEntity.values().stream()
                        .flatMap(story -> story.together().stream())
                        .distinct()
                        .sorted()
                        .toList())
                : query;
    }

    private List<String> entitiesOf(String interest) {
        return byEntity.entrySet().stream()
                .filter(entry -> entry.getValue().interest().code().equals(interest))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Leaves what both ask for; nothing in common is asked for as a name that nothing has. */
    private static void narrow(List<String> asked, List<String> held) {
        if (asked.isEmpty()) {
            asked.addAll(held);
        } else {
            asked.retainAll(held);
        }
        if (asked.isEmpty()) {
            asked.add("");
        }
    }
}

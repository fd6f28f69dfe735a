package org.bluelamp.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluelamp.history.spi.Areas;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Question;
import org.bluelamp.history.spi.Story;
import org.bluelamp.identity.Actor;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which story tells of which entity, and under which interest it is looked for. */
@Component
class Stories {

    static final List<String> READS = List.of("opened", "exported", "downloaded", "sampled");

    private final Map<String, Story> byEntity = new TreeMap<>();
    private final PlainStory plain = new PlainStory();

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final List<Areas> areas;

    Stories(List<Story> stories, List<Question> questions, List<Areas> areas) {
        this.areas = areas;
        for (var question : questions) {
            if (this.questions.put(question.code(), question) != null) {
                throw new IllegalStateException("Two questions are called " + question.code());
            }
        }
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

    /** What auditors ask again and again of the history at hand, room by room: a force's, or the nation's own. */
    List<Question> questions() {
        return questions.values().stream().filter(Stories::askedHere).toList();
    }

    Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code)).filter(Stories::askedHere);
    }

    private static boolean askedHere(Question question) {
        return question.national() || !Actor.current().national();
    }

    /** The names of the areas by code, in the framework's order; none where no room has any. */
    Map<String, String> areas(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        areas.forEach(room -> room.names(locale).forEach(names::putIfAbsent));
        return names;
    }

    /**
     * What a filter asks of {@code change}. A code that there is not would find nothing, which reads as an assurance: it is
     * refused, of a role, an operation, an interest, an area and a question alike. Entities are asked for as they are: one
     * that no room tells of can still have a history.
     */
    ChangeQuery query(ChangeFilter filter) {
        check(filter);
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
        var question = filter.question() == null ? null : asked(filter.question());
        if (question != null) {
            narrow(entities, question.entities());
        }
        return new ChangeQuery(filter, entities, operations, records(filter.area()), new QuestionText(question), null);
    }

    private void check(ChangeFilter filter) {
        check("role", filter.role(), FilterCodes::roles);
        check("operation", filter.operation(), () -> FilterCodes.OPERATIONS);
        check(
                "interest",
                filter.interest(),
                () -> interests().stream().map(Interest::code).toList());
        check("area", filter.area(), () -> areas(Texts.ENGLISH).keySet());
    }

    private static void check(String name, @Nullable String code, Supplier<Collection<String>> known) {
        if (code != null && !known.get().contains(code)) {
            throw known.get().isEmpty()
                    ? Refused.field(name, "history.filter.refused.none", code, name)
                    : Refused.field(name, "history.filter.refused.unknown", code, name, String.join(", ", known.get()));
        }
    }

    private Question asked(String code) {
        return question(code).orElseThrow(() -> Refused.field("question", "history.filter.refused.question"));
    }

    private @Nullable List<UUID> records(@Nullable String area) {
        return area == null
                ? null
                : areas.stream().flatMap(room -> room.records(area).stream()).toList();
    }

    /** As {@link #query}, for a screen: what came by the dozen is one row, unless just that is asked for. */
    ChangeQuery together(ChangeFilter filter) {
        var query = query(filter);
        // an area or a question takes some of them and leaves others, and the one in front need not be among them
        var all = filter.record() == null && filter.area() == null && filter.question() == null;
        return all && filter.entity() == null
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

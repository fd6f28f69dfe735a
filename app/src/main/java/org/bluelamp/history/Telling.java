package org.bluelamp.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Erasures;
import org.bluelamp.history.spi.FieldChange;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.identity.People;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts changes into words: each by the story of its entity, people by their names. A few queries a page, none a row. */
@Component
class Telling {

    /** Stands on every table and tells a reader nothing. */
    private static final Set<String> TECHNICAL = Set.of("id", "force", "version");

    private final Stories stories;
    private final People people;
    private final Texts texts;
    private final ForceNames forces;
    private final ObjectProvider<Erasures> erasures;

    Telling(Stories stories, People people, Texts texts, ForceNames forces, ObjectProvider<Erasures> erasures) {
        this.stories = stories;
        this.people = people;
        this.texts = texts;
        this.forces = forces;
        this.erasures = erasures;
    }

    RoomWording wording(Locale locale) {
        return new RoomWording(texts, forces, locale);
    }

    /** As lines. Nothing is looked up for a single one. */
    List<ToldChange> lines(List<Change> changes, Locale locale) {
        var ids = new HashSet<UUID>();
        changes.forEach(change -> add(ids, change.person()));
        return lines(changes, people.names(ids), wording(locale));
    }

    /** As {@link #lines(List, Locale)}, with lines that stand for several changes. */
    List<ToldChange> together(List<ChangeRows.Line> lines, Locale locale) {
        var words = wording(locale);
        var told = lines(lines.stream().map(ChangeRows.Line::change).toList(), locale);
        return IntStream.range(0, told.size())
                .mapToObj(i -> together(told.get(i), lines.get(i).together(), words))
                .toList();
    }

    private ToldChange together(ToldChange told, int count, RoomWording words) {
        var change = told.change();
        return count == 1
                ? told
                : new ToldChange(
                        change,
                        told.who(),
                        told.role(),
                        stories.of(change.entity()).tellTogether(change, count, words),
                        count);
    }

    /** With what they changed. A story may look up the words of a value, so this is for one, or for an export. */
    List<OpenedChange> opened(List<Change> changes, Locale locale) {
        var ids = new HashSet<UUID>();
        for (var change : changes) {
            add(ids, change.person());
            change.fields().forEach(field -> {
                add(ids, id(field.from()));
                add(ids, id(field.to()));
            });
        }
        var names = people.names(ids);
        var words = wording(locale);
        var erased = erased(changes, words);
        return lines(changes, names, words).stream()
                .map(told -> opened(told, erased.getOrDefault(told.change().gone(), ""), names, words))
                .toList();
    }

    private OpenedChange opened(ToldChange told, String erased, Map<UUID, String> names, RoomWording words) {
        var change = told.change();
        var fields = fields(change, change.fields(), names, words).stream()
                .map(field -> erased.isEmpty() ? field : field.redacted(erased))
                .toList();
        return new OpenedChange(
                told,
                fields,
                change.homeForce().isEmpty() ? "" : words.force(change.homeForce()),
                words.orCode("history.job.", change.purpose()),
                erased,
                asking(change, fields),
                first(known -> known.holding(change)));
    }

    private String asking(Change change, List<ToldField> fields) {
        var columns = fields.stream().map(ToldField::field).toList();
        return first(known -> known.asking(change, columns));
    }

    private String first(Function<Erasures, Optional<String>> address) {
        return erasures.orderedStream()
                .flatMap(known -> address.apply(known).stream())
                .findFirst()
                .orElse("");
    }

    /** What is known of the erasures that took something of these changes; asked once for all. */
    private Map<UUID, String> erased(List<Change> changes, RoomWording words) {
        var ids = new HashSet<UUID>();
        changes.forEach(change -> add(ids, change.gone()));
        var told = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            erasures.forEach(known -> told.putAll(known.tell(ids, words)));
        }
        return told;
    }

    /** A whole record in words, by the story of the change that left it so. */
    List<ToldField> record(Change change, Map<String, String> record, Locale locale) {
        var ids = new HashSet<UUID>();
        record.values().forEach(value -> add(ids, id(value)));
        var fields = new TreeMap<>(record)
                .entrySet().stream()
                        .map(entry -> new FieldChange(entry.getKey(), null, entry.getValue()))
                        .toList();
        return fields(change, fields, people.names(ids), wording(locale));
    }

    /** A column of a table, by the word that its story has for it; one that it leaves untold by its own name, spaced. */
    String field(String entity, String column, Locale locale) {
        var name = stories.of(entity).name(unchanged(entity), column, wording(locale));
        return name.isEmpty() ? stories.plain().name(unchanged(entity), column, wording(locale)) : name;
    }

    /** A change that changed nothing: the words for a column follow from its table. */
    private static Change unchanged(String entity) {
        return new Change(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                "",
                "",
                "",
                "",
                entity,
                null,
                Change.UPDATE,
                "",
                Map.of(),
                Map.of(),
                null,
                null);
    }

    private List<ToldChange> lines(List<Change> changes, Map<UUID, String> names, RoomWording words) {
        var headlines = new HashMap<UUID, Headline>();
        changes.stream()
                .filter(change -> !change.disposed())
                .collect(Collectors.groupingBy(change -> stories.of(change.entity())))
                .forEach((story, told) -> headlines.putAll(story.tell(told, words)));
        return changes.stream()
                .map(change -> {
                    var told = headlines.get(change.id());
                    var headline = told == null ? stories.plain().tell(change, words) : told;
                    return new ToldChange(
                            change,
                            who(change, names, words),
                            RoleWords.of(change.role(), words),
                            change.struck() ? struck(headline, words) : headline,
                            1);
                })
                .toList();
    }

    /** Both sides lost the same, so a story finds no difference, and would tell of one all the same. */
    private static Headline struck(Headline told, RoomWording words) {
        var subject = told.subject();
        return new Headline(
                subject.isEmpty()
                        ? words.translate("history.struck.unnamed")
                        : words.translate("history.struck", subject),
                subject,
                told.about(),
                told.aboutIn(),
                told.address());
    }

    private List<ToldField> fields(
            Change change, List<FieldChange> fields, Map<UUID, String> names, RoomWording words) {
        var story = stories.of(change.entity());
        var told = new ArrayList<ToldField>();
        for (var field : fields) {
            var name = TECHNICAL.contains(field.field()) ? "" : story.name(change, field.field(), words);
            if (!name.isEmpty()) {
                told.add(new ToldField(
                        name,
                        field.field(),
                        value(change, field.field(), field.from(), names, words),
                        value(change, field.field(), field.to(), names, words)));
            }
        }
        return told;
    }

    private String value(
            Change change, String field, @Nullable String value, Map<UUID, String> names, RoomWording words) {
        if (value == null) {
            return "";
        }
        var id = id(value);
        var name = id == null ? null : names.get(id);
        return name == null ? stories.of(change.entity()).value(change, field, value, words) : name;
    }

    private static String who(Change change, Map<UUID, String> names, RoomWording words) {
        if (change.person() != null) {
            return names.getOrDefault(change.person(), words.translate("history.who.unknown"));
        }
        return change.role().equals("database")
                ? words.translate("history.who.login", change.purpose())
                : words.translate("history.who.portal", words.orCode("history.job.", change.purpose()));
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** Whatever looks like an id is looked up among the people; what is no person's has no name there. */
    private static @Nullable UUID id(@Nullable String value) {
        if (value == null || value.length() != 36 || value.charAt(8) != '-') {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

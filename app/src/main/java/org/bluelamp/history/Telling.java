package org.bluelamp.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Erasures;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.identity.People;
import org.bluelamp.uikit.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts changes into words: each by the story of its entity, people by their names. A few queries a page, none a row. */
@Component
class Telling {

    private final Stories stories;
    private final FieldTelling fields;
    private final People people;
    private final Texts texts;
    private final ForceNames forces;
    private final ObjectProvider<Erasures> erasures;

    Telling(
            Stories stories,
            FieldTelling fields,
            People people,
            Texts texts,
            ForceNames forces,
            ObjectProvider<Erasures> erasures) {
        this.stories = stories;
        this.fields = fields;
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
        return lines(changes, Names.ofDoers(changes, people), wording(locale));
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
        var names = Names.ofAll(changes, people);
        var words = wording(locale);
        var erased = erased(changes, words);
        return lines(changes, names, words).stream()
                .map(told -> opened(told, erased.getOrDefault(told.change().gone(), ""), names, words))
                .toList();
    }

    private OpenedChange opened(ToldChange told, String erased, Names names, RoomWording words) {
        var change = told.change();
        var changed = fields.fields(change, change.fields(), names, words).stream()
                .map(field -> erased.isEmpty() ? field : field.redacted(erased))
                .toList();
        return new OpenedChange(
                told,
                changed,
                change.homeForce().isEmpty() ? "" : words.force(change.homeForce()),
                words.orCode("history.job.", change.purpose()),
                erased,
                asking(change, changed),
                first(known -> known.holding(change)));
    }

    private String asking(Change change, List<ToldField> changed) {
        var columns = changed.stream().map(ToldField::field).toList();
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
        for (var change : changes) {
            var gone = change.gone();
            if (gone != null) {
                ids.add(gone);
            }
        }
        var told = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            erasures.forEach(known -> told.putAll(known.tell(ids, words)));
        }
        return told;
    }

    /** A whole record in words, by the story of the change that left it so. */
    List<ToldField> record(Change change, Map<String, String> record, Locale locale) {
        var whole = FieldTelling.whole(record);
        return fields.fields(change, whole, Names.in(whole, people), wording(locale));
    }

    /** A column of a table, by the word that its story has for it; one that it leaves untold by its own name, spaced. */
    String field(String entity, String column, Locale locale) {
        return fields.name(entity, column, wording(locale));
    }

    private List<ToldChange> lines(List<Change> changes, Names names, RoomWording words) {
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
                            names.who(change, words),
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
}

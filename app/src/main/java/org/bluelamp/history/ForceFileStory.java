package org.bluelamp.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.FieldChange;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.bluelamp.history.spi.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what the operator's files changed: in a force, for all of them alike, and on the national plane which forces there are. */
@Component
class ForceFileStory implements Story {

    private static final Interest CONFIGURATION = new Interest("configuration", "history.interest.configuration");
    private static final String FORCES = "said.forces";
    /** Longer ones are read when the line is opened. */
    private static final int SHORT = 60;

    @Override
    public Set<String> entities() {
        return Set.of("force_file");
    }

    @Override
    public Interest interest() {
        return CONFIGURATION;
    }

    @Override
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        return changes.stream().collect(Collectors.toMap(Change::id, change -> new Headline(said(change, words), "")));
    }

    private static String said(Change change, Wording words) {
        if (FileToAllWords.tells(change)) {
            return FileToAllWords.asAWhole(change, words).orElseGet(() -> changed(change, words));
        }
        if (change.of("about").equals(FileSaid.NATION)) {
            return change.changed(FORCES) ? forces(change, words) : changed(change, words);
        }
        if (change.before("hash") == null) {
            return words.translate("history.file.added", ForceFileWords.force(change.after(), words));
        }
        return change.after("hash") == null
                ? words.translate("history.file.gone", ForceFileWords.force(change.before(), words))
                : changed(change, words);
    }

    private static String forces(Change change, Wording words) {
        var before = codes(change.before(FORCES));
        var after = codes(change.after(FORCES));
        if (before.isEmpty()) {
            return words.translate("history.file.forces.first", after.size());
        }
        var come = new TreeSet<>(after);
        come.removeAll(before);
        return come.isEmpty()
                ? words.translate("history.file.forces.gone", without(before, after))
                : words.translate("history.file.forces.added", String.join(", ", come));
    }

    private static String without(Set<String> before, Set<String> after) {
        var gone = new TreeSet<>(before);
        gone.removeAll(after);
        return String.join(", ", gone);
    }

    private static Set<String> codes(@Nullable String listed) {
        return listed == null ? Set.of() : new TreeSet<>(Arrays.asList(listed.split(", ")));
    }

    private static String changed(Change change, Wording words) {
        var fields = change.fields().stream()
                .filter(field -> field.field().contains("."))
                .toList();
        if (fields.isEmpty()) {
            return words.translate("history.file.same");
        }
        return fields.size() == 1
                ? one(change, fields.getFirst(), words)
                : words.translate(
                        "history.file.several",
                        fields.stream()
                                .map(field -> ForceFileWords.name(change, field.field(), words))
                                .collect(Collectors.joining(", ")));
    }

    private static String one(Change change, FieldChange field, Wording words) {
        var name = ForceFileWords.name(change, field.field(), words);
        var from = field.from() == null ? "" : ForceFileWords.value(change, field.field(), field.from(), words);
        var to = field.to() == null ? "" : ForceFileWords.value(change, field.field(), field.to(), words);
        if (from.length() > SHORT || to.length() > SHORT) {
            return words.translate("history.file.several", name);
        }
        if (from.isEmpty()) {
            return words.translate("history.file.set", name, to);
        }
        return to.isEmpty()
                ? words.translate("history.file.emptied", name, from)
                : words.translate("history.file.changed", name, from, to);
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return ForceFileWords.name(change, field, words);
    }

    @Override
    public String value(Change change, String field, String value, Wording words) {
        return ForceFileWords.value(change, field, value, words);
    }
}

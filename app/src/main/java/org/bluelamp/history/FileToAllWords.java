package org.bluelamp.history;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.uikit.Texts;

/** What the operator's files say to every force alike, in words: how long histories are kept, and who may be let in as a guest. */
final class FileToAllWords {

    private static final Set<String> ABOUT = Set.of(FileSaid.RETENTION, FileSaid.OUTSIDE_BODIES);
    private static final Pattern FIELD = Pattern.compile(
            "said\\.([^.]+)\\.(keep|kind|name\\.en|name\\.cy|ground\\.en|ground\\.cy|personas\\.auditor)");

    private FileToAllWords() {}

    static boolean tells(Change change) {
        return ABOUT.contains(change.of("about"));
    }

    /** That the file came or went; empty where something in it changed. */
    static Optional<String> asAWhole(Change change, Wording words) {
        var key = "history.file." + change.of("about");
        if (change.before("hash") == null) {
            return Optional.of(words.translate(key + ".first"));
        }
        return change.after("hash") == null ? Optional.of(words.translate(key + ".gone")) : Optional.empty();
    }

    static String name(Change change, String field, Wording words) {
        var found = FIELD.matcher(field);
        return found.matches()
                ? words.translate(
                        "history.file.field." + change.of("about") + "." + found.group(2),
                        called(change, found.group(1), words))
                : field;
    }

    static String value(String field, String value, Wording words) {
        if (field.endsWith(".keep")) {
            return value.equals("never")
                    ? words.translate("history.file.keep.ever")
                    : words.translate("history.file.keep.years", Integer.parseInt(value));
        }
        return field.endsWith(".kind") ? words.translate("history.file.kind." + value) : value;
    }

    /** As the file calls it, or called it before it went. */
    private static String called(Change change, String code, Wording words) {
        var name = "said." + code + ".name.";
        var fields = change.after().containsKey(name + "en") ? change.after() : change.before();
        var english = fields.getOrDefault(name + "en", code);
        return Texts.isWelsh(words.locale()) ? fields.getOrDefault(name + "cy", english) : english;
    }
}

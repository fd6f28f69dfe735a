package org.bluelamp.history;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.identity.Personas;
import org.bluelamp.uikit.Texts;

/** What the operator's files say, in words. Capabilities are called as they were called at the time. */
final class ForceFileWords {

    private static final String SAID = "said.";
    private static final String PERSONA = "said.personas.";
    private static final Pattern CAPABILITY = Pattern.compile("capabilities\\.([^.]+)\\.(name|meaning)\\.(en|cy)");
    private static final Set<String> NAMED = Set.of(
            "hash",
            "capabilities_hash",
            "said.code",
            "said.name.en",
            "said.name.cy",
            "said.type",
            "said.region",
            "said.area",
            "said.sizeBand",
            "said.capabilities",
            "said.inspectorate",
            "said.localPolicingBody.en",
            "said.localPolicingBody.cy",
            "said.status",
            "said.successor",
            "said.contact",
            "said.forces");

    private ForceFileWords() {}

    /** The name of the force that these fields describe. */
    static String force(Map<String, String> fields, Wording words) {
        return local(fields, "said.name", words);
    }

    /** The name of a field, empty for one that tells nothing; of one that a later file may have, as the file calls it. */
    static String name(Change change, String field, Wording words) {
        if (field.equals("about")) {
            return "";
        }
        if (FileToAllWords.tells(change) && field.startsWith(SAID)) {
            return FileToAllWords.name(change, field, words);
        }
        if (NAMED.contains(field)) {
            return words.translate("history.file.field." + plain(field));
        }
        if (field.startsWith(PERSONA)) {
            return words.translate("history.file.field.persona", role(field.substring(PERSONA.length()), words));
        }
        var capability = CAPABILITY.matcher(field);
        if (!capability.matches()) {
            return plain(field);
        }
        // with a force that comes or goes the whole list does, which says nothing of the force
        return comesOrGoes(change)
                ? ""
                : words.translate(
                        "history.file.field.capability." + capability.group(2) + "." + capability.group(3),
                        capability(change, capability.group(1), words));
    }

    /** @param login {@code lead} in a force's file, {@code editor.national} in that of the people outside */
    private static String role(String login, Wording words) {
        var word = login.replace(".national", "");
        var role = Personas.FORCE_WORDS.get(word);
        return RoleWords.of(role == null ? word : role.code(), words);
    }

    private static boolean comesOrGoes(Change change) {
        return change.before("capabilities_hash") == null || change.after("capabilities_hash") == null;
    }

    static String value(Change change, String field, String value, Wording words) {
        if (FileToAllWords.tells(change)) {
            return FileToAllWords.value(field, value, words);
        }
        return switch (field) {
            case "said.type", "said.region", "said.area", "said.status" ->
                words.translate("history.file." + plain(field) + "." + value);
            case "said.capabilities" ->
                Arrays.stream(value.split(", "))
                        .map(code -> capability(change, code, words))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private static String capability(Change change, String code, Wording words) {
        var name = "capabilities." + code + ".name";
        var fields = change.after().containsKey(name + ".en") ? change.after() : change.before();
        return fields.containsKey(name + ".en") ? local(fields, name, words) : code;
    }

    private static String local(Map<String, String> fields, String name, Wording words) {
        var english = fields.getOrDefault(name + ".en", "");
        return Texts.isWelsh(words.locale()) ? fields.getOrDefault(name + ".cy", english) : english;
    }

    private static String plain(String field) {
        return field.startsWith(SAID) ? field.substring(SAID.length()) : field;
    }
}
